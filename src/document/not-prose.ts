import { type Prose, withObjects } from './prose.ts';

/** Ends of file and host names that are written inside sentences. A dot before anything else is a full stop. */
const ENDINGS =
  'com|vn|net|org|io|dev|me|app|info|edu|gov|js|mjs|cjs|ts|jsx|tsx|json|mdx?|html?|css|scss|vue|php|py|sh|rb|go|rs|png|jpe?g|gif|webp|avif|svg|pdf|docx?|xlsx?|csv|txt|xml|ya?ml|toml|zip|rar|exe|apk|mp3|mp4|env|example';

/** Addresses, mail addresses, file and host names, paths, @names and #tags: written as they are, never corrected. */
const ADDRESS = new RegExp(
  [
    // What ends a sentence or closes a bracket is no part of the address before it.
    String.raw`\b(?:https?|ftp|file|mailto|tel):[^\s\uFFFC]*[^\s\uFFFC.,;:!?)\]}”’"'*_]`,
    String.raw`\bwww\.[^\s\uFFFC]*[^\s\uFFFC.,;:!?)\]}”’"'*_]`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    String.raw`(?<![\p{L}\p{N}_.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:${ENDINGS})(?:\/[^\s\uFFFC]*[^\s\uFFFC.,;:!?)\]}”’"'*_])?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.-]{0,63}[\p{L}\p{N}_]`,
    String.raw`(?<![\p{L}\p{N}/.])(?:\.{0,2}\/)?[\w-]{1,63}(?:\/[\w.-]{1,63}){2,20}`,
  ].join('|'),
  'giu',
);

const MAY_HAVE_ADDRESS = /[.@#/:]\S/;

/** The same prose with its addresses taken for objects; no index changes. */
export function withoutAddresses(prose: Prose): Prose {
  if (!MAY_HAVE_ADDRESS.test(prose.text)) return prose;
  const ranges = [...prose.text.matchAll(ADDRESS)].map(
    ({ 0: address, index }) => [index, index + address.length] as const,
  );
  return ranges.length ? withObjects(prose, ranges) : prose;
}
