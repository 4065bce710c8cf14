import { firstFrom } from '../vietnamese/places-in-text.ts';
import { keysInWord } from '../vietnamese/keystrokes/detect.ts';
import { nfc } from '../vietnamese/normal-form.ts';
import { isSyllable, parseSyllable, placeTone, type ToneStyle } from '../vietnamese/syllable.ts';

/** What is known of a word as written; found once for each distinct word of a run. */
export interface Word {
  text: string;
  /** In NFC and lower case. */
  lower: string;
  /** Whether it is a Vietnamese syllable, written as it should be (in either tone style). */
  isSyllable: boolean;
  /** Whether it has a letter or tone of the Vietnamese alphabet that ASCII lacks. Foreign words may have one too (café). */
  isMarked: boolean;
  isNumber: boolean;
  /** Whether it is a capital and small letters: `Địa`, `Ý`; not `SEO` or `iPhone`. */
  isTitled: boolean;
  /** Whether it would be a syllable if its tone stood on another letter: qúy. */
  isMisplaced: boolean;
  /** The word it types, where it seems to be raw keys: `quyeenf`. */
  keys: ReturnType<typeof keysInWord>;
  /** How it places its tone, where the two styles differ: hòa or hoà. */
  style: ToneStyle | undefined;
}

/** A word in its place: indices in the text of its prose. */
export interface Token {
  start: number;
  end: number;
  word: Word;
}

/** Number of the first word that starts at an index of the text or behind it; how many there are where none does. */
export function tokenFrom(tokens: readonly Token[], index: number): number {
  return firstFrom(tokens, index, ({ start }) => start);
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** For each UTF-16 unit whether it belongs to a word. (A table, because words are looked for in every character of a site.) */
function wordUnits(): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) => (IN_WORD.test(String.fromCharCode(unit)) ? 1 : 0));
}

const MARKED = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;

function styleOf(lower: string): ToneStyle | undefined {
  const traditional = placeTone(lower, 'traditional');
  if (traditional === placeTone(lower, 'reformed')) return undefined;
  return lower === traditional ? 'traditional' : 'reformed';
}

function read(text: string): Word {
  const lower = nfc(text).toLowerCase();
  const isMarked = MARKED.test(lower);
  const syllable = isSyllable(lower);
  return {
    text,
    lower,
    isSyllable: syllable,
    isMarked,
    isNumber: /^\p{N}+$/u.test(text),
    isTitled: /^\p{Lu}\p{Ll}*$/u.test(text),
    isMisplaced: isMarked && !syllable && parseSyllable(lower) !== undefined,
    keys: isMarked || syllable ? undefined : keysInWord(text),
    style: isMarked && syllable ? styleOf(lower) : undefined,
  };
}

/** The words of one run. Remembers what it found, because a site has far fewer distinct words than words. */
export class Words {
  readonly #known = new Map<string, Word>();
  readonly #units = wordUnits();

  of(text: string): Word {
    const known = this.#known.get(text);
    if (known) return known;
    const word = read(text);
    this.#known.set(text, word);
    return word;
  }

  /** The length of the letter, mark or digit at an index, in UTF-16 units; 0 where something else stands. */
  #unitsAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if ((unit & 0xfc00) !== 0xd800) return this.#units[unit] ?? 0;
    return IN_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
  }

  /** The words of a text in their order: runs of letters, marks and digits. */
  tokens(text: string): Token[] {
    const tokens: Token[] = [];
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      if (this.#unitsAt(text, at) === 0) continue;
      const start = at;
      for (let units = 1; at < length && units > 0; at += units) units = this.#unitsAt(text, at);
      tokens.push({ start, end: at, word: this.of(text.slice(start, at)) });
    }
    return tokens;
  }
}
