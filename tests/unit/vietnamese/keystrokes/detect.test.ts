import { describe, expect, test } from 'vitest';
import { detectKeys, keysInWord } from '../../../../src/vietnamese/keystrokes/detect.ts';
import { telexKeys } from '../../../../src/vietnamese/keystrokes/telex.ts';
import { vniKeys } from '../../../../src/vietnamese/keystrokes/vni.ts';

const SENTENCES = [
  'Bạn muốn tạo tài khoản quảng cáo thì vào trang cài đặt',
  'Trước khi đăng bài hãy kiểm tra lại ảnh bìa',
  'Mỗi người quản lý được giao một quyền khác nhau trên Facebook',
];

describe.each([
  ['telex', telexKeys],
  ['vni', vniKeys],
] as const)('a paragraph left as %s keys', (method, keys) => {
  test.each(SENTENCES)('%s', (sentence) => {
    const typed = sentence.split(' ').map(keys).join(' ');
    const found = detectKeys(typed);
    expect(found?.method).toBe(method);
    for (const { start, end, to } of found?.words ?? []) expect(keys(to)).toBe(typed.slice(start, end));
  });
});

test.each([
  ...SENTENCES,
  'Tai khoan quang cao tren dien thoai',
  'This is how users see the new window for posts, with rows of doors and rooms to keep.',
  'See how our teams need more power tools, boxes, coffee and roofs too.',
  'React, Vue, Next.js, TypeScript, Windows 11, iOS 17, mp3, PS5, H264 và A16',
  'Hai chu ddieenj thoaij, ddieenj thoaij.',
  'for users of forms as parts of maps, or cars as fast as jets',
  '',
])('no keys: %s', (text) => {
  expect(detectKeys(text)).toBeUndefined();
});

test.each([
  ['quyeenf', 'quyền'],
  ['ddieefu', 'điều'],
  ['nguowif', 'người'],
  ['d9u7o7c5', 'được'],
  ['nguwoif', 'người'],
  ['nuwocs', 'nước'],
  ['nu7oc1', 'nước'],
  ['tieengs', 'tiếng'],
  ['Vieetj', 'Việt'],
  ['TIEENGS', 'TIẾNG'],
  ['dduwocj', 'được'],
  ['DDieefu', 'Điều'],
  ['vieecj', 'việc'],
  ['Mootj', 'Một'],
  ['thuowngf', 'thường'],
  ['truowcs', 'trước'],
  ['laamf', 'lầm'],
])('a slip: %s', (word, to) => {
  expect(keysInWord(word)?.to).toBe(to);
});

test.each(
  'users seems doors rooms DDoS beef reef queer boor teens powers followers a11y i18n h264 A16 web3 mp3 coffee cao quang windows keys adds'.split(
    ' ',
  ),
)('no slip: %s', (word) => {
  expect(keysInWord(word)).toBeUndefined();
});

/** Usual English words and names that read as Telex, some by frequency, some by their looks. Each in three cases is a word. */
const ENGLISH_WORDS = `
  boots loos cheers boost roots towns downs owns deeds hoots toots moods foods doors floors tours hours wow show law new now
  door poor free tax box fix max news jobs was has his as is us of this here there more won these those must things does car
  cars own most turns days lost goes trust war its lose hair air sense busy bar cops bus nose gas arm tree guns lots arms worst
  burn cost horse bars hero chair cars chest hurts pair hats photos virus sofa pizza pasta choir sons lets term rats chips charm
  sets corn theme yarn lawn lawns boats pops cuts nets lungs tense worm chairs roast tons chaos arts tips wars wax kings sins
  dwarf sorts meters metres buys pose towns quest hangs cups surf horns hips vest hose poems lens verse maps traps boost pins
  loaf rays gangs pawn turf nuns visa ops pairs honors donors roar boxer thirst mist pots reset tar caps tops roofs beef reef
  reel reels steel steers beers peers seers deers veers teens queens queen queer needs seeds feeds weeds meets sweets sheets
  feels heels wheels peels keeps sleeps jeeps cheeks weeks seeks geeks trees bees fees degrees coffees committees see sees seem
  seems seen seer tools pools schools fools cools books looks cooks hooks hoops loops troops stoops noops moons spoons noon soon
  balloons rooms zooms blooms brooms woods goods hoods bloods floods boomers rooters looters shooters bows cows rows lows vows
  flows shows knows snows grows throws crowds powers towers showers flowers gowns clowns browns crowns drowns paws jaws saws
  laws draws straws claws flaws dawns yawns pawns prawns drawers adds odds add odd ddos dads chefs briefs proofs hoofs goof
  roof leaf brief chief self wolf golf surf serif gif tiff index codex latex linux unix firefox dropbox xbox fedex rolex durex
  netflix wix matrix mix six sex fox box tax ux css js aws ios os dns ads seo sms crm erp api sass less node deno svelte nuxt
  next nest express react redux vite rollup lorem ipsum boolean props hooks refs params errors users classes headers footers
  docs blogs posts ports hosts tests lists forms inputs buttons rooms teams zoom skype canva figma notion shopee lazada tiki`
  .split(/\s+/)
  .filter(Boolean);

describe('an English word', () => {
  const cased = (word: string): string[] => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];

  test('is no slip, small, as a name or in capitals', () => {
    expect(new Set(ENGLISH_WORDS).size).toBeGreaterThan(300);
    const told = ENGLISH_WORDS.flatMap(cased).filter((word) => keysInWord(word) !== undefined);
    expect(told).toEqual([]);
  });

  test('is no keys in a list of others', () => {
    const lines = ENGLISH_WORDS.map((_, at) =>
      [0, 1, 2, 3].map((next) => ENGLISH_WORDS.at((at + next * 7) % ENGLISH_WORDS.length)),
    );
    const told = lines.map((words) => words.join(', ')).filter((line) => detectKeys(line) !== undefined);
    expect(told).toEqual([]);
    expect(detectKeys('Boots, Loos, Cheers')).toBeUndefined();
    expect(detectKeys('Koos, Roos, Haas & Moors')).toBeUndefined();
  });
});

test.each([
  ['cos', 'toots', 'nhaats', 'laf', 'mootj', 'cuoocs', 'soongs'],
  ['Car', 'nhaf', 'ddi', 'chowi', 'thats', 'vui'],
])('English look-alikes do not hide the keys around them: %s %s %s', (...words) => {
  const line = words.join(' ');
  const found = detectKeys(line);
  expect(found?.method).toBe('telex');
  expect(found?.words.at(0)?.start).toBe(0);
});

test.each(['Loos', 'Moors', 'OWS', 'UWF', 'iOws', 'POWr', 'Boox', 'Doof', 'Teef', 'Loox', 'Dan95'])(
  'a name is no slip: %s',
  (word) => {
    expect(keysInWord(word)).toBeUndefined();
  },
);
