/**
 * How long a server asks to be left alone: whole seconds, or a date as HTTP writes it (RFC 9110, 10.2.3).
 * @param now milliseconds since 1970.
 * @returns milliseconds, 0 or more; undefined where it is neither.
 */
export function retryAfter(value: string, now: number): number | undefined {
  const written = value.trim();
  if (/^\d+$/.test(written)) return Number(written) * 1000;
  // Date.parse alone takes much that is no date of HTTP, "-5" among it.
  const at = written.endsWith('GMT') ? Date.parse(written) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
