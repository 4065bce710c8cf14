const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
/** Length, type and checksum of a chunk. */
const CHUNK_FRAME = 12;

/** Whether a PNG has its last chunk, whole. What stands behind it is of no account. */
function endsPng(png: Buffer): boolean {
  for (let at = PNG.length; at + CHUNK_FRAME <= png.length;) {
    const end = at + CHUNK_FRAME + png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return end <= png.length;
    at = end;
  }
  return false;
}

/** Signs that begin the parts of a GIF (GIF89a, 15 and appendix A). */
const GIF = { extension: 0x21, image: 0x2c, trailer: 0x3b } as const;

/** Bytes of a colour table, by the flags of a screen or of an image. */
function tableLength(flags: number): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/** Where the sub-blocks that begin at a place end: each says its length, and an empty one is the last. */
function afterBlocks(gif: Buffer, from: number): number {
  let at = from;
  while (at < gif.length && gif[at] !== 0) at += 1 + (gif[at] ?? 0);
  return at + 1;
}

/** Whether a GIF goes on to its trailer: the decoder leaves out the frames that are missing, without a word. */
function endsGif(gif: Buffer): boolean {
  let at = 13 + tableLength(gif[10] ?? 0);
  while (at < gif.length) {
    const sign = gif[at];
    if (sign === GIF.trailer) return true;
    if (sign === GIF.extension) at = afterBlocks(gif, at + 2);
    else if (sign === GIF.image) at = afterBlocks(gif, at + 11 + tableLength(gif[at + 9] ?? 0));
    else return false;
  }
  return false;
}

/** Whether a PNG or GIF lacks its end, which its decoder takes for whole. That of the other kinds is seen by decoding them. */
export function isCutOff(bytes: Buffer): boolean {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return !endsPng(bytes);
  return bytes.toString('latin1', 0, 4) === 'GIF8' && !endsGif(bytes);
}
