import { type RawSign, shownSigns, unread } from './left-signs.ts';
import { LINK_SIGNS } from './raw-link-signs.ts';

const isLetterOrDigit = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** Why a pair of stars, underscores or tildes is none, as what to do about it. */
function pairRemedy(sign: string, left: string, from: number, inside: string): string {
  const end = from + sign.length * 2 + inside.length;
  const [before, after] = [left[from - 1], left[end]];
  const text = shownSigns(inside.trim());
  if (isSpace(inside[0]) || isSpace(inside.at(-1))) return `bỏ dấu cách ở bên trong: ${sign}${text}${sign}.`;
  const last = inside.at(-1) ?? '';
  if (isLetterOrDigit(after) && /[:.,;!?]/.test(last)) {
    return `thêm dấu cách sau ${sign} đóng: ${sign}${text}${sign} ${/^[\p{L}\p{N}]+/u.exec(left.slice(end))?.[0]}…, hoặc đưa dấu ${last} ra ngoài.`;
  }
  if (isLetterOrDigit(before) || isLetterOrDigit(after)) return `thêm dấu cách trước ${sign} mở và sau ${sign} đóng.`;
  return `viết ${sign} sát chữ ở bên trong, và có dấu cách hoặc dấu câu ở bên ngoài.`;
}

const LETTER_INSIDE = /[\p{L}\p{N}\uFFFC]/u;

/** A pair of delimiters the parser did not take for one. */
function pair(
  sign: string,
  what: string,
  isMeant: (inside: string, left: string, from: number) => 'error' | 'style' | undefined,
): RawSign {
  const one = RegExp.escape(sign.charAt(0));
  const delimiter = `(?<!${one})${one}{${sign.length}}(?!${one})`;
  return {
    pattern: new RegExp(`${delimiter}([^${one}]{1,400})${delimiter}`, 'gu'),
    says: (match, left) => {
      const inside = match[1] ?? '';
      if (!LETTER_INSIDE.test(inside)) return undefined;
      const level = isMeant(inside, left, match.index);
      if (!level) return undefined;
      return unread(
        `${what} “${shownSigns(match[0])}”`,
        pairRemedy(sign, left, match.index, inside),
        level === 'style' ? 'style' : undefined,
      );
    },
  };
}

/** The characters around and inside both delimiters of a pair. */
function flanks(sign: string, inside: string, left: string, from: number) {
  const end = from + 2 * sign.length + inside.length;
  return { before: left[from - 1], first: inside[0], last: inside.at(-1), after: left[end] };
}

/** A name of a program, which no Vietnamese letter goes on. */
const NAME = /^\w+(?![\p{L}\p{N}])/u;

function meantBold(inside: string, left: string, from: number): 'error' | undefined {
  const { before, first, last, after } = flanks('**', inside, left, from);
  // `2 ** 3 và 4 ** 5`: a sign between two values.
  const isSign = from > 0 && [before, first, last, after].every(isSpace) && /\d/.test(inside);
  // `**kwargs và **options`: two names that begin so.
  const areNames = NAME.test(inside) && isSpace(last) && NAME.test(left.slice(from + inside.length + 4));
  return isSign || areNames ? undefined : 'error';
}

function meantItalic(sign: string) {
  return (inside: string, left: string, from: number): 'error' | 'style' | undefined => {
    const { before, first, last, after } = flanks(sign, inside, left, from);
    if (isLetterOrDigit(before) || isSpace(first) || !isLetterOrDigit(first) || /\n/.test(inside)) return undefined;
    // Words have a space or a Vietnamese letter; a name in a program has neither.
    if (!/\s|[^\0-\x7F]/.test(inside))
      return sign === '_' && inside.length < 3 && isLetterOrDigit(after) ? 'style' : undefined;
    if (isSpace(last)) return isSpace(after) || /[.,;:!?)\]]/.test(after ?? '') ? 'style' : undefined;
    return isLetterOrDigit(after) ? 'error' : undefined;
  };
}

const always = (): 'error' => 'error';

const EMPHASIS: readonly RawSign[] = [
  pair('***', 'Chữ đậm nghiêng', (inside) => (isSpace(inside[0]) && isSpace(inside.at(-1)) ? 'style' : 'error')),
  pair('**', 'Chữ đậm', meantBold),
  pair('__', 'Chữ đậm', (inside, left, from) =>
    /\s|[^\0-\x7F]/.test(inside) && !isLetterOrDigit(left[from - 1]) ? 'error' : undefined,
  ),
  pair('~~', 'Chữ gạch ngang', always),
  pair('*', 'Chữ nghiêng', meantItalic('*')),
  pair('_', 'Chữ nghiêng', meantItalic('_')),
  {
    pattern: /(?<![\p{L}\p{N}*\\/])\*\*(?=[\p{L}\uFFFC])[^\n]*/gu,
    says: ({ 0: line, index }, left) => {
      if (!/\s/.test(line) || left.indexOf('**') < index || left.includes('**', index + 2)) return undefined;
      const remedy = 'thêm ** ở cuối chỗ chữ đậm; dấu ** chỉ là chữ thì viết \\*\\*.';
      return unread('Dấu ** mở ở đây không có ** đóng nên', remedy, 'style');
    },
  },
  {
    pattern: /(?<![\p{L}\p{N}~])~(?=\p{L})([^~\n]{1,60})(?<=\S)~(?![\p{L}\p{N}~])/gu,
    says: ([whole, inside = '']) =>
      unread(`“${shownSigns(whole)}”`, `muốn gạch ngang thì viết hai dấu: ~~${shownSigns(inside)}~~.`, 'style'),
  },
];

/** Digits raised and lowered, for cures. */
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};
const LOWERED: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
};

function inDigits(text: string, digits: Readonly<Record<string, string>>): string {
  return [...text].map((char) => digits[char] ?? char).join('');
}

/** The names of emoji that are typed most. Any other word between colons may be meant so. */
const EMOJI = String.raw`smile smiley grin grinning laughing joy rofl blush wink heart_eyes kissing_heart sunglasses thinking sob cry angry rage scream sweat_smile slightly_smiling_face relaxed heart broken_heart blue_heart green_heart yellow_heart purple_heart sparkling_heart star star2 sparkles fire boom tada rocket zap bulb warning rotating_light no_entry x heavy_check_mark white_check_mark ballot_box_with_check question exclamation bangbang information_source point_right point_left point_up point_down \+1 -1 thumbsup thumbsdown ok_hand clap wave raised_hands pray muscle eyes gift moneybag dollar money_with_wings credit_card chart_with_upwards_trend calendar memo pencil pencil2 book books link lock unlock key mag bell mega loudspeaker email envelope phone iphone computer camera video_camera hourglass clock1 arrow_right arrow_left arrow_up arrow_down new hot top 100 construction bug gear wrench hammer package poop ghost`;

/** Markup of other tools that Markdown does not know. */
const FOREIGN: readonly RawSign[] = [
  {
    pattern: /(?<![\p{L}\p{N}=<>!])==(?![\s=>])([^=\n]{1,200})(?<![\s<>!])==(?![\p{L}\p{N}=>])/gu,
    says: ([whole, inside = '']) =>
      unread(`Chữ đánh dấu “${shownSigns(whole)}”`, `dùng chữ đậm: **${shownSigns(inside)}**.`),
  },
  {
    pattern: /(?<![\p{L}\p{N}+])\+\+(?![\s+])([^+\n]{1,200})(?<!\s)\+\+(?![\p{L}\p{N}+])/gu,
    says: ([whole, inside = '']) =>
      unread(`Chữ gạch chân “${shownSigns(whole)}”`, `dùng chữ đậm: **${shownSigns(inside)}**.`),
  },
  {
    pattern: /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+-]{1,12})\^(?!\^)/gu,
    says: ([whole, inside = '']) =>
      unread(
        `Chữ nhỏ ở trên “${whole}”`,
        `viết bằng ký tự nhỏ, ví dụ ${inDigits(/\d/.test(inside) ? inside : '2', RAISED)}, hoặc bằng lời.`,
      ),
  },
  {
    pattern: /(?<=[\p{L})])~(\d{1,4})~(?!~)/gu,
    says: ([whole, inside = '']) =>
      unread(`Chữ nhỏ ở dưới “${whole}”`, `viết bằng ký tự nhỏ: ${inDigits(inside, LOWERED)}.`),
  },
  {
    pattern: /%%(?!\s*%)([^%\n]+)%%/g,
    says: () => ({
      message: 'Ghi chú riêng kiểu %%…%% hiện ra cho người đọc.',
      remedy: 'viết {/* ghi chú */}, hoặc xóa đi.',
    }),
  },
  {
    pattern:
      /\[\/?(?:b|i|u|s|url|img|quote|code|color|size|center|left|right|list|youtube|video)(?:=[^\]\n]*)?\](?=[^\n]{0,2000}\[\/)|\[\/(?:b|i|u|s|url|img|quote|code|color|size|center|left|right|list|youtube|video)\]/gi,
    says: ([whole]) =>
      unread(
        `Thẻ diễn đàn “${shownSigns(whole)}”`,
        'viết bằng Markdown: **đậm**, *nghiêng*, [chữ](địa chỉ), ![mô tả](./ten-anh.png).',
      ),
  },
  {
    pattern:
      /\[\/?[a-z][\w-]*(?:\s+[\w-]+=\w+)*\s+[\w-]+=(?:["“”'‘’][^\]\n]{0,1000}|\w+\s*\/?)\]|\[\/(?:caption|gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+)\]/g,
    says: ([whole]) =>
      unread(
        `Mã chèn “${shownSigns(whole)}” của phần mềm khác`,
        'xóa đi, và thay bằng ảnh, liên kết hay thành phần của trang này.',
      ),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}:/]):(?:${EMOJI.replaceAll(' ', '|')}):(?![\p{L}\p{N}:/])`, 'gu'),
    says: ([whole]) => unread(`Tên biểu tượng “${whole}”`, 'chép thẳng biểu tượng vào bài, ví dụ 😄.', 'style'),
  },
  {
    pattern: /&(?:amp|#0*38);(?:(?:nbsp|amp|quot|lt|gt|hellip|ndash|mdash|[lr][sd]quo);|#\d{2,5};)/g,
    says: ([whole]) => ({
      level: 'style',
      message: `“${whole}” hiện ra thành “&${whole.replace(/^&[^;]*;/, '')}”.`,
      remedy: `bỏ phần ${/^&[^;]*;/.exec(whole)?.[0]} thừa ở đầu, hoặc viết thẳng ký tự.`,
    }),
  },
  {
    pattern: /&(?:nbsp|quot|ndash|mdash|hellip)(?![;\w])/g,
    says: ([whole]) => unread(`Mã ký tự “${whole}”`, `thêm dấu chấm phẩy: ${whole};`),
  },
];

const CODE: readonly RawSign[] = [
  {
    pattern: /(?<!`)``(?![`\S])|(?<!`)``(?=[.,;:!?)])/g,
    says: (_, left) =>
      /(?<!`)`(?!`)/.test(left)
        ? unread(
            'Dấu ` mở và dấu ` đóng ở đây không bằng nhau nên',
            'mở bằng mấy dấu ` thì đóng bằng bấy nhiêu.',
            'style',
          )
        : unread('Cặp dấu `` ở đây không có mã ở giữa nên', 'viết mã vào giữa, hoặc xóa cặp dấu này.', 'style'),
  },
  {
    pattern: /(?<!`)(`{1,2})(?!`)(?=\S)(?![\s\S]*`)[^\n]*/g,
    says: ([, sign = '`'], left) =>
      (left.match(/`/g)?.length ?? 0) === sign.length
        ? unread(
            `Dấu ${sign} mở ở đây không có dấu đóng nên`,
            `thêm ${sign} ở cuối đoạn mã; dấu \` chỉ là chữ thì viết \\\`.`,
            'style',
          )
        : undefined,
  },
  {
    pattern: /(?<!\\)\\(?=[ \t]*$)(?![\s\S])|(?<!\\)\\[ \t]+(?=\r?\n)/g,
    says: ([whole], left) => {
      if (left.trim() === '\\') return undefined;
      return /[ \t]/.test(whole)
        ? unread('Dấu \\ ở cuối dòng', 'bỏ dấu cách sau dấu \\ thì dòng mới xuống được.')
        : unread('Dấu \\ ở cuối đoạn', 'xóa đi; dấu \\ chỉ xuống dòng ở giữa một đoạn.');
    },
  },
];

/** Markdown within a line that the parser leaves as plain signs. */
export const INLINE_SIGNS: readonly RawSign[] = [...LINK_SIGNS, ...EMPHASIS, ...FOREIGN, ...CODE];
