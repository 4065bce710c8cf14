import { OBJECT } from '../../document/prose.ts';
import type { Charset } from '../../vietnamese/legacy/charsets.ts';
import { decodeLegacy } from '../../vietnamese/legacy/decode.ts';
import { detectLegacy, readsAs } from '../../vietnamese/legacy/detect.ts';
import { fileRule, type Passage, type Report, reportAt } from '../rule.ts';
import { shortened } from '../visible.ts';

const NAMES: Readonly<Record<Charset, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI-Windows',
  viqr: 'VIQR',
  viscii: 'VISCII',
  vps: 'VPS',
  'windows-1258': 'Windows-1258',
};

interface Detected {
  passage: Passage;
  charset: Charset;
  sure: boolean;
}

/** What each passage is in by itself. */
function detectEach(passages: readonly Passage[]): Detected[] {
  return passages.flatMap((passage) => {
    const found = detectLegacy(passage.prose.text);
    return found ? [{ passage, ...found }] : [];
  });
}

/** The charsets that some passage is surely in, and with them what the short ones are in: a heading has few words to judge by. */
function detect(passages: readonly Passage[]): { detected: Detected[]; certain: Set<Charset> } {
  const detected = detectEach(passages);
  const certain = new Set(detected.filter(({ sure }) => sure).map(({ charset }) => charset));
  const known = new Set(detected.map(({ passage }) => passage));
  for (const charset of certain) {
    const alike = passages.filter((passage) => !known.has(passage) && readsAs(passage.prose.text, charset));
    for (const passage of alike) known.add(passage);
    detected.push(...alike.map((passage) => ({ passage, charset, sure: true })));
  }
  return { detected, certain };
}

function unsure({ passage: { prose }, charset }: Detected): Report {
  const decoded = decodeLegacy(prose.text, charset);
  return reportAt(prose, 0, prose.text.length, {
    message: `Đoạn này có vẻ viết bằng mã cũ ${NAMES[charset]}.`,
    remedy: `nếu đúng thì viết lại thành “${shortened(decoded)}”.`,
  });
}

/** VIQR writes huyền as a backtick, and two of them make Markdown see code: what is between them cannot be decoded. */
function isTorn({ passage: { prose }, charset }: Detected): boolean {
  return charset === 'viqr' && prose.text.includes(OBJECT);
}

/** One report for each stretch that stands in the file as it is read, so that markup between them stays. */
function sure({ passage: { prose }, charset }: Detected): Report[] {
  return prose.runs.flatMap(({ at, length }) => {
    const written = prose.text.slice(at, at + length);
    const to = decodeLegacy(written, charset);
    if (to === written) return [];
    const message = `Đoạn này viết bằng mã cũ ${NAMES[charset]}, người đọc chỉ thấy chữ lạ.`;
    return [reportAt(prose, at, at + length, { message, remedy: `đổi sang Unicode: “${shortened(to)}”.`, to })];
  });
}

/**
 * Text in an encoding from before Unicode. A heading or cell is often too short to be sure of; where another passage
 * of the file is surely in that encoding, it is taken to be so too.
 */
export const legacyEncoding = fileRule('legacy-encoding', 'error', ({ passages }) => {
  const { detected, certain } = detect(passages);
  return detected.flatMap((one) => (certain.has(one.charset) && !isTorn(one) ? sure(one) : [unsure(one)]));
});
