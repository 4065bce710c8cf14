import { applyEdits } from '../../document/edits.ts';
import { decodeWords, isDecoded, type LegacyWord, legacyWords } from '../../vietnamese/legacy/words.ts';
import { firstFrom } from '../../vietnamese/places-in-text.ts';
import { isSyllable } from '../../vietnamese/syllable.ts';
import { CHARSET_NAMES, type LegacyPassage } from '../legacy-passages.ts';
import { fileRule, type Report, reportAt } from '../rule.ts';
import { shortened } from '../visible.ts';

/** So many words are named in one message. */
const MOST_NAMED = 5;

function named(words: readonly LegacyWord[]): string {
  const pairs = new Set(words.map(({ from, to }) => `“${from}” thành “${to}”`));
  const rest = pairs.size - MOST_NAMED;
  return [...pairs].slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` và ${rest} chữ nữa` : '');
}

function unsure({ prose, charset, verdict }: LegacyPassage): Report {
  const name = CHARSET_NAMES[charset];
  if (verdict !== 'mixed') {
    return reportAt(prose, 0, prose.text.length, {
      message: `Đoạn này có vẻ viết bằng mã cũ ${name}.`,
      remedy: `nếu đúng thì viết lại thành “${shortened(decodeWords(prose.text, charset))}”.`,
    });
  }
  const old = legacyWords(prose.text, charset).filter(({ reading }) => reading === 'old');
  return reportAt(prose, 0, prose.text.length, {
    message: `Đoạn này có chữ Unicode đứng lẫn với chữ có vẻ viết bằng mã cũ ${name}.`,
    remedy: `nếu đúng thì gõ lại từng chữ: đổi ${named(old)}.`,
  });
}

/** What decoding leaves though it may be a word: no syllable (Phaolô), a right word as it stands, or the code of a single vowel that is a sign too. */
function mayBeLeft({ reading, to }: LegacyWord): boolean {
  return (
    reading === 'foreign' || reading === 'unlikely' || (reading === 'sign' && isSyllable(to) && to === to.toLowerCase())
  );
}

/** One report for all that is left of a passage that is decoded otherwise. */
function left({ prose, charset }: LegacyPassage): Report[] {
  const words = legacyWords(prose.text, charset).filter(
    (word) => mayBeLeft(word) || (isDecoded(word) && !prose.isVerbatim(word.start, word.end)),
  );
  const [first] = words;
  if (!first) return [];
  const message = `Trong đoạn viết bằng mã cũ ${CHARSET_NAMES[charset]} này, có chỗ chưa chắc là chữ Việt nên được để nguyên.`;
  return [reportAt(prose, first.start, first.end, { message, remedy: `nếu là chữ Việt thì đổi ${named(words)}.` })];
}

/** One report for each stretch that stands in the file as it is read, so that markup between them stays. */
function sure(passage: LegacyPassage): Report[] {
  const { prose, charset } = passage;
  const decoded = legacyWords(prose.text, charset).filter(isDecoded);
  const reports = prose.runs.flatMap(({ at, length }) => {
    const [first, next] = [at, at + length].map((place) => firstFrom(decoded, place, ({ start }) => start));
    const words = decoded.slice(first, next).filter(({ end }) => end <= at + length);
    if (words.length === 0) return [];
    const edits = words.map(({ start, end, to }) => ({ start: start - at, end: end - at, to }));
    const { text: to } = applyEdits(prose.text.slice(at, at + length), edits);
    const message = `Đoạn này viết bằng mã cũ ${CHARSET_NAMES[charset]}, người đọc chỉ thấy chữ lạ.`;
    return [reportAt(prose, at, at + length, { message, remedy: `đổi sang Unicode: “${shortened(to)}”.`, to })];
  });
  return [...reports, ...left(passage)];
}

/**
 * Text in an encoding from before Unicode. A heading or cell is often too short to be sure of; where another passage
 * of the file is surely in that encoding, it is taken to be so too.
 */
export const legacyEncoding = fileRule('legacy-encoding', 'error', ({ legacy }) =>
  legacy.flatMap((passage) => (passage.isSure ? sure(passage) : [unsure(passage)])),
);
