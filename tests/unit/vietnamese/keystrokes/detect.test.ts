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
