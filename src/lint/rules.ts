import type { Rule } from './rule.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { homoglyph } from './rules/homoglyph.ts';
import { illegalTone } from './rules/illegal-tone.ts';
import { interfaceLabel } from './rules/interface-label.ts';
import { invisible } from './rules/invisible.ts';
import { legacyEncoding } from './rules/legacy-encoding.ts';
import { mixedConjunction } from './rules/mixed-conjunction.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { mixedToneStyle } from './rules/mixed-tone-style.ts';
import { noDiacritics } from './rules/no-diacritics.ts';
import { notASyllable } from './rules/not-a-syllable.ts';
import { notNfc } from './rules/not-nfc.ts';
import { punctuationSpacing } from './rules/punctuation-spacing.ts';
import { quotes } from './rules/quotes.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { sentenceCase } from './rules/sentence-case.ts';
import { spunText } from './rules/spun-text.ts';
import { tonePlacement } from './rules/tone-placement.ts';
import { unTyped } from './rules/un-typed.ts';

/** Every rule, in the order of its documentation: what a machine spoilt, then letters, words, punctuation, style. */
export const RULES: readonly Rule[] = [
  notNfc,
  homoglyph,
  invisible,
  legacyEncoding,
  unTyped,
  noDiacritics,
  tonePlacement,
  mixedToneStyle,
  illegalTone,
  notASyllable,
  repeatedWord,
  abbreviation,
  mixedConjunction,
  sentenceCase,
  punctuationSpacing,
  quotes,
  interfaceLabel,
  spunText,
  mixedSpelling,
];
