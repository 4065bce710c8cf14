import { oneLine } from '../../document/visible-text.ts';

/**
 * What stands above a note: the word for its kind and its title. A title that begins with that word says it already:
 * “Mẹo của Lan” stands alone, “Mẹo: Chọn khổ giấy” is not “Mẹo: Mẹo: …”.
 */
export function calloutHeading(label: string, title: string | undefined): string {
  const words = oneLine(title ?? '');
  if (words === '') return label;
  const begins = words.toLowerCase().startsWith(label.toLowerCase());
  return begins && !/[\p{L}\p{M}\p{N}]/u.test(words.charAt(label.length)) ? words : `${label}: ${words}`;
}
