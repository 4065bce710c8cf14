const PREFIX = '#anh=';

/** Whether a part of an address (`#…`) names a figure; which one, and whether the page has it, `figureKey` tells. */
export function isFigureHash(hash: string): boolean {
  return hash.startsWith(PREFIX);
}

/** The part of an address that opens a figure. The `/` of `set/ten` stays, so that the address can be read. */
export function figureHash(key: string): string {
  return PREFIX + encodeURIComponent(key).replaceAll('%2F', '/');
}

/** The figure's key in such a part; undefined where it names none, or was cut in the middle of a letter. */
export function figureKey(hash: string): string | undefined {
  if (!isFigureHash(hash)) return undefined;
  try {
    return decodeURIComponent(hash.slice(PREFIX.length));
  } catch {
    return undefined;
  }
}
