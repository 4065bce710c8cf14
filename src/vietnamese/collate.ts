const letters = new Intl.Collator('vi', { numeric: true });

/**
 * Orders two texts as a Vietnamese dictionary does: syllable by syllable, so `ma túy` stands before `mà`.
 * (Intl.Collator alone compares all letters of the whole text before any tone.) Gives <0, 0 or >0.
 */
export function compareVietnamese(a: string, b: string): number {
  const left = a.normalize('NFC').split(/\s+/);
  const right = b.normalize('NFC').split(/\s+/);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = letters.compare(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
