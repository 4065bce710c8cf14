/** What an English conjunction is called in Vietnamese. */
export const CONJUNCTIONS: Readonly<Record<string, string>> = { and: 'và', '&': 'và', or: 'hoặc' };

/** Last syllables of nouns that name an operator: toán tử and, phép or, từ khóa and. */
export const OPERATOR_NOUNS: ReadonlySet<string> = new Set('tử phép cổng hàm lệnh chữ từ khóa khoá'.split(' '));

/** Last syllables of nouns that name a sign: dấu &, ký tự &, ký hiệu &. */
export const SIGN_NOUNS: ReadonlySet<string> = new Set('dấu tự hiệu tử'.split(' '));

/** Beside one of these another conjunction is one too many, and which of the two goes is the author's to say. */
export const BESIDE_CONJUNCTION: ReadonlySet<string> = new Set('và hoặc hay với cùng and or nhưng mà'.split(' '));
