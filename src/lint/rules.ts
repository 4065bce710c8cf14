import type { Rule } from './rule.ts';
import { illegalTone } from './rules/illegal-tone.ts';

/** Every rule, in the order of its documentation: what a machine spoilt, then letters, words, punctuation, style. */
export const RULES: readonly Rule[] = [illegalTone];
