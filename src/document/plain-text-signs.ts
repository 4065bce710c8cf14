import { markdownTree } from './markdown-tree.ts';
import { type RawSign, type Said, shownSigns } from './left-signs.ts';
import { visibleText } from './visible-text.ts';

/** A text about HTML may well show a tag or a reference. */
const ABOUT_HTML = /html|entity|thực thể|ký tự|thẻ <|thẻ &/i;

/** Says of signs in a text that is published as it is written. @param words what to write there. */
function asWritten(signs: string, words: string, level?: 'style'): Said {
  return {
    ...(level && { level }),
    message: `“${shownSigns(signs)}” không được nhận ra ở đây, chỉ hiện thành chữ.`,
    remedy: words
      ? `chỗ này chỉ nhận chữ thường; viết “${shownSigns(words)}”.`
      : 'chỗ này chỉ nhận chữ thường; xóa đi.',
  };
}

/** Signs around words. @param isMeant of what stands between them. */
function around(pattern: RegExp, isMeant: (inside: string) => boolean = () => true): RawSign {
  return { pattern, says: ([whole, inside = '']) => (isMeant(inside) ? asWritten(whole, inside) : undefined) };
}

/** Words have a space or a Vietnamese letter; `__init__` has neither. */
const isWords = (inside: string): boolean => /\s|[^\0-\x7F]/.test(inside);

/** Markdown in a text that is no Markdown: a title, a description, an attribute. */
export const PLAIN_TEXT_SIGNS: readonly RawSign[] = [
  around(/(?<![\d*])\*{2,3}([^*\n]*[\p{L}\p{N}][^*\n]*)\*{2,3}(?![\d*])/gu),
  around(/(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“])([^*\n]*[\p{L}\p{N}.!?”])\*(?![\p{L}\p{N}*])/gu),
  around(/(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])([^_\n]+)__(?![\p{L}\p{N}_])/gu, isWords),
  around(/(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])([^_\n]+)_(?![\p{L}\p{N}_])/gu, isWords),
  around(/~~(?=[^~\n]*[\p{L}\p{N}])([^~\n]+)~~/gu),
  around(/(?<!`)`{1,2}(?!`)([^`\n]+)`{1,2}(?!`)/g),
  around(/(?<![\p{L}\p{N}_\]])!?\[([^[\]\n]+)\]\([^()\n]*\)/gu),
  { pattern: /(?<=\S)\[\^[\w-]+\]/g, says: ([whole]) => asWritten(whole, '') },
  {
    pattern: /(?<=^["']?)#{1,6}(?=[ \u00A0]\S)/g,
    says: ([signs]) => asWritten(signs, ''),
  },
  {
    pattern: /<(Ui|Note|Tip|Warning|b|i|u|s|strong|em|span|font|mark|small|sup|sub|del|a|p)\b[^<>\n]*>([^<\n]*)<\/\1>/g,
    says: ([whole, , inside = ''], text) => asWritten(whole, inside, ABOUT_HTML.test(text) ? 'style' : undefined),
  },
  {
    pattern: /<br\s*\/?>/gi,
    says: ([whole], text) => asWritten(whole, '', ABOUT_HTML.test(text) ? 'style' : undefined),
  },
  {
    pattern: /\\(?=[*_`~#[\]])/g,
    says: ([whole]) => asWritten(whole, '', 'style'),
  },
];

/** What a character reference stands for; undefined where it stands for nothing. */
function referredTo(reference: string): string | undefined {
  const text = visibleText(markdownTree(`a${reference}b\n`)).slice(1, -1);
  return text === reference ? undefined : text;
}

/** Character references, which a YAML file does not know. */
export const REFERENCE_SIGNS: readonly RawSign[] = [
  {
    pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi,
    says: ([reference], text) => {
      const sign = referredTo(reference);
      if (sign === undefined) return undefined;
      const isBlank = sign.trim() === '';
      return {
        ...(ABOUT_HTML.test(text) && { level: 'style' as const }),
        message: `“${reference}” không được nhận ra ở đây, chỉ hiện thành chữ.`,
        remedy: isBlank ? 'gõ một dấu cách thay cho nó.' : `gõ thẳng ${sign} thay cho nó.`,
      };
    },
  },
];
