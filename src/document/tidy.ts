/**
 * Takes away the space that stands before a sign, or behind a bracket, where the page has something between: the number of
 * a mark, the frame of a label.
 */
export function tidy(text: string): string {
  return text.replace(/ +(?=[.,;:!?…)])/g, '').replace(/\( +/g, '(');
}
