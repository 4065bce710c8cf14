import type { RulePage } from './rule-page.ts';
import { LETTER_PAGES } from './rule-pages/letters.ts';
import { STYLE_PAGES } from './rule-pages/style.ts';
import { WORD_PAGES } from './rule-pages/words.ts';

/** The documentation of every rule, in the order it is shown. */
export const RULE_PAGES: readonly RulePage[] = [...LETTER_PAGES, ...WORD_PAGES, ...STYLE_PAGES];
