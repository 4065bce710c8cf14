import { printHash } from './print-addresses.ts';
import type { Comments } from './site.ts';
import { transitionHash } from './transition.ts';

type Directive =
  | `${'default' | 'img' | 'connect' | 'worker' | 'object' | 'frame'}-src ${string}`
  | `${'base-uri' | 'form-action'} ${string}`;

/** Where giscus's script, its styles and its frame come from. */
export const GISCUS = 'https://giscus.app';

/**
 * What pages may load, as `security.csp` of Astro's configuration takes it; Astro adds the hashes of its own scripts.
 * @param origin of the site. @param comments what `site.ts` says of them: only with them is anything from elsewhere allowed.
 */
export function contentPolicy(origin: string, comments: Comments | undefined) {
  const elsewhere = comments ? [GISCUS] : [];
  const directives: Directive[] = [
    "default-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...elsewhere.map((place) => `frame-src ${place}` as const),
  ];
  return {
    directives,
    // Pagefind's engine is WebAssembly.
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'", ...elsewhere] },
    styleDirective: { resources: ["'self'", ...elsewhere], hashes: [transitionHash, printHash(origin)] },
  };
}

/** What a page without scripts, styles and pictures may load, as the redirect pages are: nothing. */
export const NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'";

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/**
 * A page with its content policy right behind the charset: a policy in a `<meta>` rules only what comes after it. A page
 * that has no policy, or no charset before it, stays as it is. Where the head ends is not looked for: a title in an
 * attribute may hold `</head>`, while its quotes are always escaped.
 */
export function policyFirst(html: string): string {
  const policy = POLICY.exec(html);
  const before = html.slice(0, policy?.index ?? 0);
  if (!policy || !CHARSET.test(before)) return html;
  return before.replace(CHARSET, (charset) => charset + policy[0]) + html.slice(policy.index + policy[0].length);
}
