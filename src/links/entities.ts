import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const ignore = (): void => undefined;

/** Callbacks of a tokenizer that take nothing: the start of those that take something. */
export const NOTHING: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

/**
 * Decodes the entities of a text or an attribute's value. A tokenizer that looks for them everywhere takes twice the
 * time, and few texts have any: so each of those few gets one of its own.
 * @param isValue whether it is the value of an attribute, where `&copy=1` stays as it is.
 */
export function decoded(text: string, isXml: boolean, isValue: boolean): string {
  if (!text.includes('&')) return text;
  const document = isValue ? `<a b="${text.replaceAll('"', '&quot;')}">` : text;
  let found = '';
  const data = (start: number, end: number): void => {
    found += document.slice(start, end);
  };
  const entity = (codePoint: number): void => {
    found += String.fromCodePoint(codePoint);
  };
  const taken = isValue ? { onattribdata: data, onattribentity: entity } : { ontext: data, ontextentity: entity };
  const tokenizer = new Tokenizer({ xmlMode: isXml }, { ...NOTHING, ...taken });
  tokenizer.write(document);
  tokenizer.end();
  return found;
}
