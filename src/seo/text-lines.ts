/** A size that may be taken, and how many lines it may fill. */
export interface SizeStep {
  /** In px. */
  size: number;
  lines: number;
}

/** Where a text has to fit. */
export interface TextFrame {
  /** In px. */
  width: number;
  /** Largest first: the first that fits is taken. */
  steps: readonly [SizeStep, ...SizeStep[]];
}

/** A text in lines. */
export interface FittedText {
  size: number;
  lines: readonly string[];
}

/** Width of a text at size 1. */
export type MeasureText = (text: string) => number;

/** Goes line by line, as full as they get. */
function wrap(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, of lengths as even as they get: no word stands alone in the last one. */
function balance(words: readonly string[], lines: readonly string[], limit: number, measure: MeasureText): string[] {
  for (const part of [0.6, 0.7, 0.8, 0.9]) {
    const narrower = wrap(words, (line) => measure(line) <= limit * part);
    const inside = narrower.every((line) => measure(line) <= limit);
    if (inside && narrower.length === lines.length) return narrower;
  }
  return [...lines];
}

/** Cuts a word that is wider than a line, between what readers take for characters. */
function cutWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [''];
  for (const { segment } of new Intl.Segmenter('vi').segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    if (pieces.at(-1) === '' || fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

/** The first lines; the last ends with … in place of the words that do not fit. */
function cutLines(lines: readonly string[], count: number, fits: (line: string) => boolean): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && !fits(`${last}…`)) last = last.slice(0, last.lastIndexOf(' '));
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...kept, `${last.replace(/[\s,.:;–-]+$/u, '')}…`];
}

/**
 * Breaks a text into lines at its spaces, at the largest size at which it fits. What does not fit at the smallest is
 * cut, and ends with …; a word longer than a line is broken there.
 * @param measure width at size 1.
 */
export function fitLines(text: string, { width, steps }: TextFrame, measure: MeasureText): FittedText {
  const words = text
    .normalize('NFC')
    .split(/[ \t\n]+/)
    .filter(Boolean);
  for (const { size, lines: most } of steps) {
    const limit = width / size;
    const lines = wrap(words, (line) => measure(line) <= limit);
    if (lines.length > most || lines.some((line) => measure(line) > limit)) continue;
    return { size, lines: balance(words, lines, limit, measure) };
  }
  const { size, lines: most } = steps.at(-1) ?? steps[0];
  const fits = (line: string): boolean => measure(line) <= width / size;
  const pieces = words.flatMap((word) => cutWord(word, fits));
  return { size, lines: cutLines(wrap(pieces, fits), most, fits) };
}
