import { BLANKS, NOTHING_SEEN, OLD_BREAKS } from '../vietnamese/control-characters.ts';
import { mayHaveHomoglyph } from '../vietnamese/homoglyphs.ts';
import { mayBeLegacy } from '../vietnamese/legacy/detect.ts';
import type { Run } from './rule.ts';

/** Separate marks, the dotless i, and characters nobody sees (but for a BOM at the head of the file). */
const SUSPICIOUS = new RegExp(
  String.raw`[\u0300-\u036F\u0131\u00A0\u00AD\u180E\u200B-\u200F\u2060${BLANKS}${OLD_BREAKS}${NOTHING_SEEN}]|(?<!^)\uFEFF`,
  'u',
);

/** Whether some word of a text, prose or not, has its tone where a document in one style has none. */
function hasToneToMove(text: string, { words, toneStyle }: Run): boolean {
  const styles = new Set<string>();
  for (const { word } of words.tokens(text)) {
    if (word.isMisplaced) return true;
    if (word.style) styles.add(word.style);
  }
  if (toneStyle === 'majority' || toneStyle === 'keep') return toneStyle === 'majority' && styles.size > 1;
  return styles.has(toneStyle === 'traditional' ? 'reformed' : 'traditional');
}

/**
 * A cheap look at a whole file that spares parsing it: false only where normalizing surely changes nothing.
 * It sees code and addresses too, so true may come to nothing.
 */
export function needsNormalizing(text: string, run: Run): boolean {
  return SUSPICIOUS.test(text) || mayHaveHomoglyph(text) || mayBeLegacy(text) || hasToneToMove(text, run);
}
