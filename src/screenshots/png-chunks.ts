/** One chunk of a PNG file, whole: length, type, data and checksum. */
interface PngChunk {
  type: string;
  bytes: Buffer;
}

const SIGNATURE_LENGTH = 8;
/** Length, type and checksum of a chunk. */
const FRAME_LENGTH = 12;

/** What a PNG needs to show its pixels in their colours, and its density: none of it says where a picture is from. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'pHYs'],
  ...['sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD'],
]);

/** What an author may know a chunk as. */
const NAMES: Readonly<Record<string, string>> = {
  eXIf: 'EXIF',
  iTXt: 'chữ hay XMP (iTXt)',
  tEXt: 'chữ (tEXt)',
  zTXt: 'chữ hay XMP (zTXt)',
  iCCP: 'hồ sơ màu (ICC)',
  tIME: 'giờ sửa ảnh (tIME)',
  acTL: 'ảnh động (APNG)',
  fcTL: 'ảnh động (APNG)',
  fdAT: 'ảnh động (APNG)',
};

/** Cuts a PNG into its chunks, up to IEND. `rest`: the bytes behind it, or a chunk that is cut off. */
function pngChunks(png: Buffer): { chunks: PngChunk[]; rest: Buffer } {
  const chunks: PngChunk[] = [];
  let at = SIGNATURE_LENGTH;
  while (at + FRAME_LENGTH <= png.length && chunks.at(-1)?.type !== 'IEND') {
    const end = at + FRAME_LENGTH + png.readUInt32BE(at);
    if (end > png.length) break;
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at, end) });
    at = end;
  }
  return { chunks, rest: png.subarray(at) };
}

/**
 * What a PNG carries besides its pixels, in words for an author; none where it is clean. Bytes behind the end count:
 * some tools crop a picture by writing the smaller one over the beginning of the file.
 */
export function foreignParts(png: Buffer): string[] {
  const { chunks, rest } = pngChunks(png);
  const foreign = chunks.filter(({ type }) => !ALLOWED.has(type)).map(({ type }) => NAMES[type] ?? type);
  return [...new Set([...foreign, ...(rest.length ? ['dữ liệu thừa sau ảnh'] : [])])];
}

/** A PNG with the density of another (none where that has none), by which a capture at 200 % is known. */
export function withDensityOf(png: Buffer, source: Buffer): Buffer {
  const density = pngChunks(source).chunks.filter(({ type }) => type === 'pHYs');
  const [header, ...others] = pngChunks(png).chunks.filter(({ type }) => type !== 'pHYs');
  if (!header) return png;
  const parts = [header, ...density.slice(0, 1), ...others];
  return Buffer.concat([png.subarray(0, SIGNATURE_LENGTH), ...parts.map(({ bytes }) => bytes)]);
}
