/**
 * The Vietnamese syllable as data: onset, then medial, nucleus and coda (together the rime). Everything else (what is
 * a syllable, where its tone stands, how many there are) follows from these tables. Sources: the rimes that occur in
 * Vietnamese dictionaries, calibrated on several of them; the spelling rules of c/k, g/gh, ng/ngh and i/y.
 */

/** Where an onset may stand: before i e ê y only, before all others only, or anywhere. */
type OnsetPlace = 'front' | 'back' | 'any';

export const ONSETS: Readonly<Record<string, OnsetPlace>> = {
  '': 'any',
  b: 'any',
  c: 'back',
  ch: 'any',
  d: 'any',
  đ: 'any',
  g: 'back',
  gh: 'front',
  gi: 'any',
  h: 'any',
  k: 'front',
  kh: 'any',
  l: 'any',
  m: 'any',
  n: 'any',
  ng: 'back',
  ngh: 'front',
  nh: 'any',
  p: 'any',
  ph: 'any',
  qu: 'any',
  r: 'any',
  s: 'any',
  t: 'any',
  th: 'any',
  tr: 'any',
  v: 'any',
  x: 'any',
};

/** One row: a medial and a nucleus with the codas they take; `-` is the open syllable. */
export interface RimeRow {
  medial: '' | 'o' | 'u';
  nucleus: string;
  codas: string;
}

export const RIMES: readonly RimeRow[] = [
  { medial: '', nucleus: 'a', codas: '- c ch i m n ng nh o p t u y' },
  { medial: '', nucleus: 'ă', codas: 'c m n ng p t' },
  { medial: '', nucleus: 'â', codas: 'c m n ng p t u y' },
  { medial: '', nucleus: 'e', codas: '- c m n ng o p t' },
  { medial: '', nucleus: 'ê', codas: '- ch m n ng nh p t u' },
  { medial: '', nucleus: 'i', codas: '- c ch m n ng nh p t u' },
  { medial: '', nucleus: 'ia', codas: '-' },
  { medial: '', nucleus: 'iê', codas: 'c m n ng p t u' },
  { medial: '', nucleus: 'o', codas: '- c i m n ng p t' },
  { medial: '', nucleus: 'oo', codas: 'c ng' },
  { medial: '', nucleus: 'ô', codas: '- c i m n ng p t' },
  { medial: '', nucleus: 'ôô', codas: 'ng' },
  { medial: '', nucleus: 'ơ', codas: '- i m n p t' },
  { medial: '', nucleus: 'u', codas: '- c i m n ng p t' },
  { medial: '', nucleus: 'ua', codas: '-' },
  { medial: '', nucleus: 'uô', codas: 'c i m n ng t' },
  { medial: '', nucleus: 'ư', codas: '- c i m n ng t u' },
  { medial: '', nucleus: 'ưa', codas: '-' },
  { medial: '', nucleus: 'ươ', codas: 'c i m n ng p t u' },
  { medial: '', nucleus: 'y', codas: '-' },
  { medial: '', nucleus: 'yê', codas: 'm n ng t u' },
  { medial: 'o', nucleus: 'a', codas: '- c ch i m n ng nh o p t y' },
  { medial: 'o', nucleus: 'ă', codas: 'c m n ng t' },
  { medial: 'o', nucleus: 'e', codas: '- c m n ng o t' },
  { medial: 'u', nucleus: 'â', codas: 'n ng t y' },
  { medial: 'u', nucleus: 'ê', codas: '- ch n nh u' },
  { medial: 'u', nucleus: 'ơ', codas: '-' },
  { medial: 'u', nucleus: 'y', codas: '- ch n nh p t u' },
  { medial: 'u', nucleus: 'ya', codas: '-' },
  { medial: 'u', nucleus: 'yê', codas: 'n t' },
];

/** Rimes as written after `qu`, besides those with a medial (whose o or u the onset has swallowed): quạu, quốc, quít, quết. */
export const RIMES_AFTER_QU = 'au am ăp ơi ôc i it in êt êu em o'.split(' ');

/** Rimes after `gi` whose first letter the onset has swallowed: gì, gìn, giếng, giết, giếc. */
export const RIMES_MERGED_WITH_GI = 'i im in ich ip iêng iêt iêc'.split(' ');

/** Onsets that take the open rime `y` (ly, kỹ, mỹ); elsewhere it is written i. */
export const ONSETS_BEFORE_Y = ' h k l m n s t th v qu'.split(' ');

/** Codas of stopped syllables: these take only sắc or nặng. */
export const STOP_CODAS: readonly string[] = ['c', 'ch', 'p', 't'];

/** Words whose tone stands where no rule puts it, because they are g + ia and not gi + a (giặt gịa). Lower case, NFC. */
export const TONE_EXCEPTIONS: readonly string[] = ['gìa', 'gỉa', 'gĩa', 'gịa', 'gịu', 'gỉu', 'gĩu'];
