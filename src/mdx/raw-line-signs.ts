import { type RawSign, type Said, shownSigns } from '../document/left-signs.ts';

/** White space that Markdown takes for no space, as Word, web pages and telephones put it into a text. */
const HARD_SPACE = '[\\u00A0\\u2000-\\u200B\\u202F\\u3000]';

/** GitHub's and Obsidian's names of callouts and those of other generators, with the component that is one here. */
const CALLOUTS: Readonly<Record<string, 'Tip' | 'Warning'>> = {
  tip: 'Tip',
  hint: 'Tip',
  success: 'Tip',
  check: 'Tip',
  done: 'Tip',
  warning: 'Warning',
  warn: 'Warning',
  caution: 'Warning',
  danger: 'Warning',
  attention: 'Warning',
  error: 'Warning',
  bug: 'Warning',
  failure: 'Warning',
  alert: 'Warning',
};

function callout(name: string, written: string): Said {
  const tag = CALLOUTS[name.toLowerCase()] ?? 'Note';
  return {
    message: `Khung “${written}” không được nhận ra, chỉ hiện thành chữ.`,
    remedy: `viết <${tag}> ở một dòng, nội dung ở các dòng dưới, rồi </${tag}>, có dòng trống ở giữa.`,
  };
}

/** A heading alone in its paragraph: `#Chuẩn bị hàng`, and no hashtag or number in a sentence. */
const ONE_HASH = /^ *#(?=[A-Za-z]*[^\0-\x7F])(\p{Lu}\p{Ll}+(?: +[\p{L}\p{N}][^\s#]*)+)(?<![.!?…:;,])$/u;

/** Signs at the start of a line, in the order they are looked for. `^` is a line's start in each of them. */
export const LINE_SIGNS: readonly RawSign[] = [
  {
    pattern: /^ *\[![A-Za-z]+\][+-]?/gm,
    says: ([written]) => callout(/[A-Za-z]+/.exec(written)?.[0] ?? '', written.trim()),
  },
  {
    pattern: /^ *:{3,}[^\n]*/gm,
    says: ([line]) =>
      /^ *:+ *$/.test(line)
        ? {
            message: `Dòng “${line.trim()}” không được nhận ra, chỉ hiện thành chữ.`,
            remedy: 'khung ghi chú thì viết <Note> … </Note>; nếu không thì xóa dòng này.',
          }
        : callout(/[A-Za-z]+/.exec(line)?.[0] ?? '', shownSigns(line)),
  },
  {
    pattern: /^ *(?:!!!|\?\?\?)\+? +([a-z]+)\b[^\n]*/gm,
    says: ([line, name = '']) => callout(name, shownSigns(line)),
  },
  {
    pattern: new RegExp(`^ *([#＃]{1,6})${HARD_SPACE}[^\\n]*`, 'gmu'),
    says: ([line, signs = '']) => ({
      message: `Sau “${signs}” là một dấu cách đặc biệt (thường do chép từ Word hay trang web), nên dòng này không thành tiêu đề.`,
      remedy: `gõ lại dấu cách: ${signs.length > 1 ? signs.replace(/＃/g, '#') : '##'} ${shownSigns(line.replace(/^[\s#＃\u200B]+/, ''))}`,
    }),
  },
  {
    pattern:
      /^(?:\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD|\u00A0|\u3000)+(?=#{1,6} |[-*+] |\d{1,3}[.)] |```|\| ?\S)[^\n]*/gmu,
    says: ([line]) => ({
      message: `Trước “${shownSigns(line.replace(/^\P{ASCII}+/u, ''))}” có một ký tự không nhìn thấy, nên dòng này chỉ hiện thành chữ.`,
      remedy: 'xóa từ đầu dòng tới trước dấu ấy, rồi gõ lại.',
    }),
  },
  {
    pattern: /^ *(#{2,6}|＃+)(?=[^\s#])[^\n]*/gmu,
    says: ([line, signs = '']) => ({
      message: `“${shownSigns(line)}” không thành tiêu đề, chỉ hiện nguyên cả dấu ${signs}.`,
      remedy: /\uFFFC/.test(line)
        ? `thêm dấu cách sau ${signs}.`
        : `thêm dấu cách: ${/＃/.test(signs) ? '##' : signs} ${shownSigns(line.trim().slice(signs.length))}`,
    }),
  },
  {
    pattern: /^ *#\p{Lu}[^\n]*/gmu,
    says: ([line], left) => {
      const [, title] = left.trim().includes('\n') ? [] : (ONE_HASH.exec(line) ?? []);
      if (!title) return undefined;
      return {
        level: 'style',
        message: `“${shownSigns(line)}” không thành tiêu đề, chỉ hiện nguyên cả dấu #.`,
        remedy: `nếu đây là tiêu đề thì viết ## ${shownSigns(title)}`,
      };
    },
  },
  {
    pattern: new RegExp(`^ *([-*+]|\\d{1,3}[.)])${HARD_SPACE}[^\\n]*`, 'gmu'),
    says: ([line, sign = '']) => ({
      message: `Sau “${sign}” là một dấu cách đặc biệt (thường do chép từ Word hay trang web), nên dòng này không thành mục của danh sách.`,
      remedy: `gõ lại dấu cách: ${sign} ${shownSigns(line.trim().slice(sign.length))}`,
    }),
  },
  {
    pattern: /^ *(={2,6}) +(\S[^\n]*?)(?: +=+)?$/gm,
    says: ([line, , title = '']) =>
      /\p{L}/u.test(title)
        ? {
            message: `“${shownSigns(line)}” không thành tiêu đề, chỉ hiện nguyên cả dấu =.`,
            remedy: `viết ## ${shownSigns(title)}`,
          }
        : undefined,
  },
  {
    pattern: /^ *h([2-6])\. +(\p{L}[^\n]*)/gmu,
    says: ([line, depth, title = '']) => ({
      message: `“${shownSigns(line)}” không thành tiêu đề, chỉ hiện thành chữ.`,
      remedy: `viết ${'#'.repeat(Number(depth))} ${shownSigns(title)}`,
    }),
  },
  {
    pattern: /^ *(?:={2,}|--|[—–]+|_{2}|\*{2}|\+{3,}|-{2} *-|#{7,}|＃{2,}|~{2}) *$/gm,
    says: ([line], left) =>
      left.trim() === line.trim()
        ? {
            level: 'style',
            message: `Dòng “${line.trim()}” chỉ hiện thành chữ.`,
            remedy: 'đường kẻ ngang thì viết ---, có dòng trống ở trên và ở dưới.',
          }
        : undefined,
  },
  {
    pattern: /^ *@?\[(?:toc|mục lục)\] *$/gimu,
    says: ([line]) => ({
      message: `“${line.trim()}” không được nhận ra, chỉ hiện thành chữ.`,
      remedy: 'xóa dòng này; trang tự có mục lục.',
    }),
  },
  {
    pattern: /^ *\.\. [\w-]+::[^\n]*/gm,
    says: ([line]) => callout(/[a-z]+/.exec(line)?.[0] ?? '', shownSigns(line)),
  },
  {
    pattern: /^ *\*?\[([^[\]\n^]+)\]:[ \t]+(?:https?:\S*|\.{0,2}\/\S*|#\S*|\uFFFC+)[^\n]*/gm,
    says: ([line, label = '']) => ({
      message: `Địa chỉ của liên kết “[${label}]” không được nhận ra, chỉ hiện thành chữ: “${shownSigns(line)}”.`,
      remedy: 'thêm một dòng trống ở trên dòng này, và viết địa chỉ không có dấu cách.',
    }),
  },
  {
    pattern: /(?<=\n) *:[ \t]+\S[^\n]*/g,
    says: ([line]) => ({
      message: `“${shownSigns(line)}” không được đọc thành lời giải nghĩa, nên nối vào dòng trên.`,
      remedy: 'viết thành danh sách: - **Tên**: lời giải nghĩa.',
    }),
  },
];
