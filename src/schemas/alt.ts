import { text } from './pieces.ts';

const ALT_MAX = 300;

/** Looks like the name of a file or a camera's number, and tells somebody who does not see the picture nothing. */
export function isFileNameLike(alt: string): boolean {
  return (
    /\.(?:png|jpe?g|webp|avif|gif)\s*$/i.test(alt) ||
    /^(?:img|dsc|pxl|image|picture|photo|screen[ _-]?shot|screenshot from|ảnh chụp màn hình|ảnh chụp|hình ảnh|ảnh|anh|hình)?(?:[\s\d_.,:()-]|at|lúc|am|pm)*$/i.test(
      alt.normalize('NFC'),
    ) ||
    /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/i.test(alt)
  );
}

/** What a picture shows, for those who do not see it. */
export const alt = text
  .max(ALT_MAX)
  .refine((value) => value === '' || !isFileNameLike(value), { params: { rule: 'file-name-alt' } });
