import type { Random } from './random.ts';

// `*` stands after the letter that carries the tone mark.
const FRONT_RIMES = 'i* i*a e* ê* ê*u iê*u i*n i*nh iê*n iê*ng ê*n ê*nh e*n i*m e*m i*ch iê*t iê*c ê*t e*p'.split(' ');
const BACK_RIMES = [
  'a* o* ô* ơ* u* ư* a*i a*o a*u â*u â*y a*y ơ*i u*i o*a oa*n uô*i ươ*i a*n ă*n â*n o*n ô*n ơ*n u*n',
  'a*ng ă*ng â*ng o*ng ô*ng u*ng ư*ng ươ*ng uô*n ươ*n uâ*n a*nh a*m â*m ơ*m a*c ă*c ô*c u*c ư*c ươ*c a*ch a*t ă*t â*t o*t ơ*p â*p',
]
  .join(' ')
  .split(' ');
const ONSETS = 'b ch d đ h kh l m n nh ph r s t th tr v x'.split(' ');

/** No mark, grave, acute, hook, tilde, dot below, as combining characters. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
/** A syllable that ends in a stop has one of two tones only. */
const TONES_BEFORE_STOP = ['\u0301', '\u0323'];

function withTones(onset: string, rime: string): string[] {
  const tones = /(?:c|ch|p|t)$/.test(rime) ? TONES_BEFORE_STOP : TONES;
  return tones.map((tone) => `${onset}${rime.replace('*', tone)}`.normalize('NFC'));
}

function combine(onsets: readonly string[], rimes: readonly string[]): string[] {
  return onsets.flatMap((onset) => rimes.flatMap((rime) => withTones(onset, rime)));
}

/** Every syllable the tables allow, about 7,000, spelled as Vietnamese spells them: k, gh, ngh only before i, e, ê. */
export function allSyllables(): string[] {
  return [...combine([...ONSETS, 'k', 'gh', 'ngh'], FRONT_RIMES), ...combine([...ONSETS, 'c', 'g', 'ng'], BACK_RIMES)];
}

function shuffled(list: readonly string[], chance: Random): string[] {
  const rest = [...list];
  for (let last = rest.length - 1; last > 0; last -= 1) {
    const other = chance.between(0, last);
    [rest[last], rest[other]] = [rest[other] ?? '', rest[last] ?? ''];
  }
  return rest;
}

/** How many syllables are in use, and how flat the head of their distribution is: fitted to real documentation. */
const IN_USE = 1500;
const FLATNESS = 6;

/** Draws syllables, a few of them often and most of them seldom. */
export type Vocabulary = (chance: Random) => string;

/**
 * Decides which syllables are in use and which of them are common. As in real Vietnamese documentation, the commonest
 * ten make about 17 % of a text and the commonest hundred about half; evenly spread syllables would give a search
 * index larger than any real one.
 */
export function vocabulary(chance: Random): Vocabulary {
  const ranked = shuffled(allSyllables(), chance).slice(0, IN_USE);
  const span = (IN_USE + FLATNESS) / FLATNESS;
  return (drawn) => ranked[Math.floor(FLATNESS * span ** drawn.next() - FLATNESS)] ?? '';
}
