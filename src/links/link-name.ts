import { fold } from '../vietnamese/fold.ts';
import vagueNames from './vague-names.json' with { type: 'json' };

/** Why a link's words do not say where it leads: there are none, they fit any link, or they are the bare address. */
export type NameFault = 'empty' | 'vague' | 'address';

/** Without the signs around it (arrows, dots, brackets), in small letters. */
function bare(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Typed without marks they are the same words; a single syllable without marks may be another word ("day"). */
const VAGUE = new Set(
  vagueNames.flatMap((name) => (name.includes(' ') ? [name.normalize('NFC'), fold(name)] : [name.normalize('NFC')])),
);

/** The longest of them, so that a long name is not even looked at. */
const LONGEST = Math.max(...[...VAGUE].map(({ length }) => length)) + 8;

/** What is wrong with a link's name; undefined where it says something. */
export function nameFault(name: string): NameFault | undefined {
  if (name === '') return 'empty';
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(name)) return 'address';
  if (name.length > LONGEST) return undefined;
  const words = bare(name);
  return words === '' || VAGUE.has(words) ? 'vague' : undefined;
}
