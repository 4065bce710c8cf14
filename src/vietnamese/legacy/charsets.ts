/** Encodings of Vietnamese from before Unicode, as they are met on old pages and in old files. */
export const CHARSETS = ['tcvn3', 'vni', 'viqr', 'viscii', 'vps', 'windows-1258'] as const;
export type Charset = (typeof CHARSETS)[number];
