/**
 * The codes of the letters, as characters of Windows-1252: so they show where old bytes were read as Western text. One
 * row a vowel (a ă â e ê i o ô ơ u ư y), without tone first, then huyền hỏi ngã sắc nặng; `-` is the plain ASCII
 * letter. The last row is đ. Sources: TCVN 5712:1993 (ABC fonts), the VNI Windows fonts, RFC 1456, the VPS fonts.
 */
export interface CodeTable {
  lower: string;
  upper: string;
}

const TCVN3_TONED = [
  'µ ¶ · ¸ ¹',
  '» ¼ ½ ¾ Æ',
  'Ç È É Ê Ë',
  'Ì Î Ï Ð Ñ',
  'Ò Ó Ô Õ Ö',
  '× Ø Ü Ý Þ',
  'ß á â ã ä',
  'å æ ç è é',
  'ê ë ì í î',
  'ï ñ ò ó ô',
  'õ ö ÷ ø ù',
  'ú û ü ý þ',
];

/** TCVN3 has toneless capitals only; a toned capital is the code of the small letter, shown by a font of capitals. */
function tcvn3(toneless: string): string {
  const firsts = toneless.split(' ');
  return [...TCVN3_TONED.map((row, at) => `${firsts[at]} ${row}`), firsts.at(-1)].join('\n');
}

const VNI = `
- aø aû aõ aù aï
aê aè aú aü aé aë
aâ aà aå aã aá aä
- eø eû eõ eù eï
eâ eà eå eã eá eä
- ì æ ó í ò
- oø oû oõ où oï
oâ oà oå oã oá oä
ô ôø ôû ôõ ôù ôï
- uø uû uõ uù uï
ö öø öû öõ öù öï
- yø yû yõ yù î
ñ`;

const VISCII = {
  lower: `
- à ä ã á Õ
å ¢ Æ Ç ¡ £
â ¥ ¦ ç ¤ §
- è ë ¨ é ©
ê « ¬ \u00AD ª ®
- ì ï î í ¸
- ò ö õ ó ÷
ô ° ± ² ¯ µ
½ ¶ · Þ ¾ þ
- ù ü û ú ø
ß × Ø æ Ñ ñ
- Ï Ö Û ý Ü
ð`,
  upper: `
- À Ä Ã Á €
Å ‚ \u0002 \u0005 \u0081 ƒ
Â … † \u0006 „ ‡
- È Ë ˆ É ‰
Ê ‹ Œ \u008D Š Ž
- Ì › Î Í ˜
- Ò ™ \u00A0 Ó š
Ô \u0090 ‘ ’ \u008F “
´ – — ³ • ”
- Ù œ \u009D Ú ž
¿ » ¼ ÿ º ¹
- Ÿ \u0014 \u0019 Ý \u001E
Ð`,
};

const VPS = {
  lower: `
- à ä ã á å
æ ¢ £ ¤ ¡ ¥
â À Ä Å Ã Æ
- è È ë é Ë
ê Š ‹ Í ‰ Œ
- ì Ì ï í Î
- ò Õ õ ó †
ô Ò ° ‡ Ó ¶
Ö © ª « § ®
- ù û Û ú ø
Ü Ø º » Ù ¿
- ÿ › Ï š œ
Ç`,
  upper: `
- € \u0081 ‚ Á \u0002
ˆ Ž \u008F ð \u008D \u0004
Â „ … \u0005 ƒ \u0006
- × Þ þ É \u0010
Ê “ ” • \u0090 \u0011
- µ · ¸ ´ \u0012
- ¼ ½ ¾ ¹ \u0013
Ô — ˜ ™ – \u0014
÷ ž Ÿ ¦ \u009D \u0015
- ¨ Ñ ¬ Ú \u0016
Ð ¯ ± \u001D \u00AD \u001C
- ² ý ³ Ý \u0019
ñ`,
};

export const CODE_TABLES: Readonly<Record<'tcvn3' | 'vni' | 'viscii' | 'vps', CodeTable>> = {
  tcvn3: { lower: tcvn3('- ¨ © - ª - - « ¬ - \u00AD - ®'), upper: tcvn3('- ¡ ¢ - £ - - ¤ ¥ - ¦ - §') },
  vni: { lower: VNI, upper: VNI.toUpperCase() },
  viscii: VISCII,
  vps: VPS,
};

/** What Windows-1258 has elsewhere than Windows-1252: letters, and tones as marks after their letter. */
export const WINDOWS_1258: Readonly<Record<string, string>> = {
  Ã: 'Ă',
  ã: 'ă',
  Ð: 'Đ',
  ð: 'đ',
  Õ: 'Ơ',
  õ: 'ơ',
  Ý: 'Ư',
  ý: 'ư',
  þ: '₫',
  Ì: '\u0300',
  Ò: '\u0309',
  Þ: '\u0303',
  ì: '\u0301',
  ò: '\u0323',
};

/** The signs of VIQR (RFC 1456) for what Unicode writes as a combining mark. */
export const VIQR_MARKS: Readonly<Record<string, string>> = {
  '(': '\u0306',
  '^': '\u0302',
  '+': '\u031B',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  "'": '\u0301',
  '.': '\u0323',
};

/** The characters of Windows-1252 for the bytes 0x80 to 0x9F; a space where it has none. */
export const WINDOWS_1252_HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
