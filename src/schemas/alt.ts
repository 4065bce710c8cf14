import { text } from './pieces.ts';

const ALT_MAX = 300;

/** The words cameras and systems put before a number, and nothing else. */
const NUMBERED =
  /^(?:img|dsc|pxl|image|picture|photo|screen[ _-]?shot|screenshot from|ảnh chụp màn hình|ảnh chụp|hình ảnh|ảnh|anh|hình)?(?:[\s\d_.,:()-]|at|lúc|am|pm)*$/i;

/**
 * A name as files are given one: words of small letters joined by hyphens or underscores, three or more, or with an
 * underscore. `Wi-Fi`, `e-mail` and `iPhone-15` are words of the language.
 */
const JOINED = /^(?:[a-z\d]+(?:[-_][a-z\d]+){2,}|[a-z\d]+_[a-z\d]+|[A-Z\d]+(?:_[A-Z\d]+)+)$/;

/** Looks like the name of a file or a camera's number, and tells somebody who does not see the picture nothing. */
export function isFileNameLike(alt: string): boolean {
  const words = alt.trim().normalize('NFC');
  return /\.(?:png|jpe?g|webp|avif|gif|heic|svg|bmp|tiff?)$/i.test(words) || NUMBERED.test(words) || JOINED.test(words);
}

/** What a picture shows, for those who do not see it. */
export const alt = text
  .max(ALT_MAX)
  .refine((value) => value === '' || !isFileNameLike(value), { params: { rule: 'file-name-alt' } });
