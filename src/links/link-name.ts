import { fold } from '../vietnamese/fold.ts';
import vagueNames from './vague-names.json' with { type: 'json' };

/** Why a link's words do not say where it leads: there are none, they fit any link, or they are the bare address. */
export type NameFault = 'empty' | 'vague' | 'address';

/** What stands around words: brackets, dots, arrows, quotation marks. */
const SIGNS = ' .,:;!?…()[]{}<>«»‹›"“”„\'‘’*#|/\\-–—_+=→←↑↓↗⇒➜➔►▶▸•·↩';

/** Without the signs around it, in small letters. Every link of a site comes by here, and a pattern would cost far more. */
function bare(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && SIGNS.includes(name.charAt(start))) start += 1;
  while (end > start && SIGNS.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(start, end).toLowerCase();
}

/** Little pictures and what joins them, and signs of no width: bloggers put them around words, and they say nothing. */
const PICTURES =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Variation_Selector}|\p{Cf}|\p{Me}/gu;

/** Without little pictures. Few names have any, so looking for a character that may be one comes first. */
function withoutPictures(name: string): string {
  return /[\u2000-\uFFFF]/.test(name) ? name.replace(PICTURES, '') : name;
}

/** Typed without marks they are the same words; a single syllable without marks may be another word ("day"). */
const VAGUE = new Set(
  vagueNames.flatMap((name) => (name.includes(' ') ? [name.normalize('NFC'), fold(name)] : [name.normalize('NFC')])),
);

/** The longest of them, so that a long name is not even looked at. */
const LONGEST = Math.max(...[...VAGUE].map(({ length }) => length)) + 8;

/** What is wrong with a link's name (one line, NFC); undefined where it says something. */
export function nameFault(name: string): NameFault | undefined {
  if (name === '') return 'empty';
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(name)) return 'address';
  if (name.length > LONGEST) return undefined;
  const words = bare(withoutPictures(name));
  return words === '' || VAGUE.has(words) ? 'vague' : undefined;
}
