import { slug } from '../vietnamese/slug.ts';
import { type RawSign, type Said, shownSigns, unread } from './left-signs.ts';

const PICTURE_ENDING = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Whether what stands in round brackets is meant as an address. */
const isAddress = (text: string): boolean => /^\s*(?:https?:|www\.|\.{0,2}\/|#|\uFFFC)|\.\w{2,5}$|\w\/\w/i.test(text);

/** A picture's address as it can be written: the file's name in small letters without marks, spaces or brackets. */
function pictureAddress(written: string): string {
  const [, folder = '', name = '', ending = ''] = /^(?:\.\/)?(.*\/)?([^/]*?)(\.\w+)?$/.exec(written.trim()) ?? [];
  return `./${folder}${slug(name)}${ending.toLowerCase()}`;
}

function unreadPicture(alt: string, address: string): Said {
  const name = address.trim();
  return PICTURE_ENDING.test(name) && !/^https?:/i.test(name)
    ? unread(
        'Ảnh này',
        `đổi tên tệp cho không dấu, không có dấu cách hay ngoặc, rồi viết liền ![${shownSigns(alt)}](${pictureAddress(name)}).`,
      )
    : unread('Ảnh này', 'viết liền ![mô tả](./ten-anh.png), tên tệp không dấu và không có dấu cách.');
}

function unreadLink(text: string, address: string): Said | undefined {
  if (/[“”‘’]/.test(address)) {
    return unread('Liên kết này', 'dùng dấu nháy thẳng quanh lời chú: [chữ](địa chỉ "lời chú"), hoặc bỏ lời chú.');
  }
  const target = address.trim();
  if (/^\/[^\uFFFC\n]*$/.test(target)) {
    const written = target.replace(/[ ()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    return unread(
      'Liên kết này',
      `viết liền, dấu cách và ngoặc trong địa chỉ thì viết bằng mã: [${shownSigns(text)}](${written}).`,
    );
  }
  const remedy = 'viết liền [chữ](địa chỉ), không có dấu cách trong địa chỉ.';
  if (isAddress(target)) return unread('Liên kết này', remedy);
  return unread('Liên kết này', `${remedy} Nếu đây chỉ là chữ thì viết \\[.`, 'style');
}

/** What a link or picture may hold between its brackets. */
const LABEL = String.raw`[^\[\]]{0,300}`;
const BESIDE_WORD = String.raw`(?<![\p{L}\p{N}_\]])`;

/** Links and pictures that are none for a space, a bracket, or a way of writing of another tool. */
const LINKS: readonly RawSign[] = [
  {
    pattern: /!\[\[([^[\]\n|]+)[^[\]\n]*\]\]/g,
    says: ([, name = '']) => unread('Ảnh viết kiểu ![[…]]', `viết ![mô tả ảnh](${pictureAddress(name)}).`),
  },
  {
    pattern: /(?<![\p{L}\p{N}[])\[\[(?![\s"$_-])(?=[^[\]\n]*\p{L})([^[\]\n]+)\]\](?!\])/gu,
    says: ([whole, inside = '']) =>
      /^_?toc_?$/i.test(inside)
        ? unread(`“${whole}”`, 'xóa dòng này; trang tự có mục lục.')
        : unread(`Liên kết kiểu “${shownSigns(whole)}”`, 'viết [chữ](/huong-dan/ten-bai/).'),
  },
  {
    pattern: new RegExp(String.raw`(!?)\[(${LABEL})\]\(((?:[^()\n]|\([^()\n]*\)|\n(?!\n)){0,500})\)?`, 'gu'),
    says: ({ 1: sign, 2: label = '', 3: address = '', index }, left) => {
      if (sign) return unreadPicture(label, address);
      const isIndex = /[\p{L}\p{N}]/u.test(left[index - 1] ?? '') && !isAddress(address);
      return isIndex ? undefined : unreadLink(label, address);
    },
  },
  {
    pattern: new RegExp(
      String.raw`(!?)\[(${LABEL})\]\s+\(((?:https?:|www\.|\.{0,2}\/|\uFFFC)[^()\n]*|[^()\n]*\.(?:png|jpe?g|webp|avif|gif))\)?`,
      'gu',
    ),
    says: ([whole, sign, label = '', address = '']) => {
      if (sign) return unreadPicture(label, address);
      // `[1] (https://…)` and `[1985, 748 refs] (…)` are sources, as scholars write them.
      if (/^\d+$|^\d{4}\b/.test(label)) return undefined;
      const remedy = 'viết liền [chữ](địa chỉ), không có dấu cách ở giữa hai cặp ngoặc.';
      return unread('Liên kết này', remedy, /\]\s*\n/.test(whole) ? 'style' : undefined);
    },
  },
  {
    pattern: /\(([^()\n]+)\)\[(?:\uFFFC+|https?:[^\]\n]*|\.?\/[^\]\n]*)\]?/g,
    says: ([, label = '']) => unread('Liên kết này', `đổi chỗ hai cặp ngoặc: [${shownSigns(label)}](địa chỉ).`),
  },
];

/** Keys of a keyboard, one behind the other. */
const KEYS = /^(?:[A-Z]|F\d{1,2}|[A-Z][a-z]{2,8})\+(?:[A-Z]|F\d{1,2}|[A-Z][a-z]{2,8})$/;

/** A label that nobody would give a key of a keyboard or a cell of a table. */
const isReference = (label: string, text: string): boolean =>
  label === '' || label === text || /^[a-z0-9]*[a-z][\w-]*$/.test(label);

/** References to what the text does not have. */
const REFERENCES: readonly RawSign[] = [
  {
    pattern: /\[\^([^[\]\n]{1,60})\](:?)(?![+*?{])/g,
    says: ([whole, label = '', colon]) => {
      if (/\w-\w/.test(label) && /^[\w-]{3,}$/.test(label) && /[0a]-[9z]/i.test(label)) return undefined;
      if (colon)
        return unread(
          `Lời của chú thích “${whole}”`,
          'cho lời chú thích xuống một dòng riêng, có dòng trống ở trên; tên không có dấu cách.',
        );
      const remedy = /\s/.test(label)
        ? `tên chú thích không có dấu cách: [^${slug(label)}], và lời của nó ở một dòng riêng: [^${slug(label)}]: lời chú thích.`
        : `viết lời của nó ở một dòng riêng, có dòng trống ở trên: [^${label}]: lời chú thích.`;
      return unread(`Chú thích “${whole}” chưa có lời nên`, remedy);
    },
  },
  {
    pattern: /(?<!\^)\^\[([^[\]\n]{2,})\]/g,
    says: ([whole]) =>
      unread(
        `Chú thích “${shownSigns(whole ?? '')}”`,
        'viết [^1] ở chỗ này, và lời của nó ở một dòng riêng: [^1]: lời chú thích.',
      ),
  },
  {
    pattern: new RegExp(String.raw`${BESIDE_WORD}(!?)\[([^\[\]\n]{1,200})\]\[([^\[\]\n]{0,200})\](?!\[)`, 'gu'),
    says: ([, sign, text = '', label = '']) => {
      if (label !== '' && !/\p{L}/u.test(label)) return undefined;
      if (/^[\d\s,–-]*$/.test(text + label) || KEYS.test(`${text}+${label}`)) return undefined;
      const remedy = `viết thẳng ${sign}[${shownSigns(text)}](địa chỉ), hoặc thêm một dòng riêng [${label || text}]: địa chỉ. Dấu [ chỉ là chữ thì viết \\[.`;
      const what = `${sign ? 'Ảnh' : 'Liên kết'} “[${shownSigns(text)}][${label}]” không có địa chỉ nên`;
      return unread(what, remedy, isReference(label, text) || sign ? undefined : 'style');
    },
  },
];

/** Links, pictures and footnotes that the parser leaves as plain signs. */
export const LINK_SIGNS: readonly RawSign[] = [...REFERENCES.slice(0, 2), ...LINKS, ...REFERENCES.slice(2)];
