/**
 * A row of marks that no letter of any language has. To put marks in order takes a time that grows with the square of
 * their number, so that Unicode lets a program stop at thirty (UAX #15, Stream-Safe Text Format).
 */
const ENDLESS_MARKS = /(\p{M}{31,})/u;
const MOST_MARKS = 30;

function inForm(text: string, form: 'NFC' | 'NFD'): string {
  if (text.length <= MOST_MARKS) return text.normalize(form);
  const parts = text.split(ENDLESS_MARKS);
  return parts.map((part, at) => (at % 2 === 0 ? part.normalize(form) : part)).join('');
}

/** A text in NFC. Rows of more than thirty marks, which are no text, stay as they are. */
export function nfc(text: string): string {
  return inForm(text, 'NFC');
}

/** A text in NFD. Rows of more than thirty marks stay as they are. */
export function nfd(text: string): string {
  return inForm(text, 'NFD');
}
