import { OBJECT } from '../../document/prose.ts';
import type { Charset } from '../../vietnamese/legacy/charsets.ts';
import { decodeLegacy } from '../../vietnamese/legacy/decode.ts';
import { detectLegacy, mayBeLegacy } from '../../vietnamese/legacy/detect.ts';
import { fileRule, type Passage, type Report, reportAt } from '../rule.ts';

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

function detect(passages: readonly Passage[]): Detected[] {
  return passages.flatMap((passage) => {
    const found = mayBeLegacy(passage.prose.text) ? detectLegacy(passage.prose.text) : undefined;
    return found ? [{ passage, ...found }] : [];
  });
}

function unsure({ passage: { prose }, charset }: Detected): Report {
  const decoded = decodeLegacy(prose.text, charset);
  return reportAt(prose, 0, prose.text.length, {
    message: `Đoạn này có vẻ viết bằng mã cũ ${NAMES[charset]}.`,
    remedy: `nếu đúng thì viết lại thành “${decoded.trim()}”.`,
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
    return [reportAt(prose, at, at + length, { message, remedy: `đổi sang Unicode: “${to.trim()}”.`, to })];
  });
}

/**
 * Text in an encoding from before Unicode. A heading or cell is often too short to be sure of; where another passage
 * of the file is surely in that encoding, it is taken to be so too.
 */
export const legacyEncoding = fileRule('legacy-encoding', 'error', ({ passages }) => {
  const detected = detect(passages);
  const certain = new Set(detected.filter((one) => one.sure).map(({ charset }) => charset));
  return detected.flatMap((one) => (certain.has(one.charset) && !isTorn(one) ? sure(one) : [unsure(one)]));
});
