/** The six tones by their Vietnamese names without marks, in the order of dictionaries. `ngang` is written without a mark. */
export const TONES = ['ngang', 'huyen', 'hoi', 'nga', 'sac', 'nang'] as const;
export type Tone = (typeof TONES)[number];

/** The combining mark of each tone. */
export const TONE_MARKS: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyen: '\u0300',
  hoi: '\u0309',
  nga: '\u0303',
  sac: '\u0301',
  nang: '\u0323',
};

/** The combining marks that make another letter (breve, circumflex, horn), not another tone. */
export const QUALITY_MARKS = ['\u0306', '\u0302', '\u031B'] as const;

/** The twelve vowel letters: each can carry each tone. */
export const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const;

/** A written letter taken apart: `ấ` is the letter `â` with the tone `sac`. The letter keeps its case. */
export interface Letter {
  letter: string;
  tone: Tone;
}

/** Puts a tone on a vowel letter of either case: `('â', 'sac')` gives `ấ`, in NFC. */
export function withTone(vowel: string, tone: Tone): string {
  return (vowel + TONE_MARKS[tone]).normalize('NFC');
}

const TONED: ReadonlyMap<string, Letter> = new Map(
  [...VOWELS, ...VOWELS.map((vowel) => vowel.toUpperCase())].flatMap((letter) =>
    TONES.slice(1).map((tone) => [withTone(letter, tone), { letter, tone }] as const),
  ),
);

/** Takes one character apart (NFC). What carries no Vietnamese tone is given back with `ngang`. */
export function letterOf(char: string): Letter {
  return TONED.get(char) ?? { letter: char, tone: 'ngang' };
}

/** All letters of a word without their tones, and each tone that stood on one (more than one in scrambled text). */
export function splitTones(word: string): { base: string; tones: Tone[]; at: number[] } {
  const tones: Tone[] = [];
  const at: number[] = [];
  let base = '';
  for (const char of word) {
    const { letter, tone } = letterOf(char);
    if (tone !== 'ngang') {
      tones.push(tone);
      at.push(base.length);
    }
    base += letter;
  }
  return { base, tones, at };
}
