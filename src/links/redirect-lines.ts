/** A line of `_redirects`: from an old path to a new address, for ever or for now. */
export interface RedirectLine {
  from: string;
  to: string;
  /** Of the new address. */
  offset: number;
}

const LINE = /^[ \t]*(\S+)[ \t]+((?:\/|https?:\/\/)\S*)(?:[ \t]+(\d{3})!?)?.*$/gm;

/** Moves; 200 shows another page in place, 404 and 410 show an error. */
const MOVES = new Set(['301', '302', '303', '307', '308']);

/**
 * Reads `_redirects` as Netlify and Cloudflare Pages do: `/cu /moi/ 301`, comments after `#`. Lines with wildcards or
 * placeholders stand for no single address and are left out.
 */
export function redirectLines(text: string): RedirectLine[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, 1: from = '', 2: to = '', 3: status = '301', index }) => {
    const isOne = from.startsWith('/') && !/[*]|\/:/.test(`${from} ${to}`.replace(/https?:\/\//, ''));
    if (!isOne || !MOVES.has(status)) return [];
    return [{ from, to, offset: index + line.indexOf(to, line.indexOf(from) + from.length) }];
  });
}
