import type { Answer } from './request.ts';
import type { Verdict } from './verdict.ts';
import type { Hop, Walk } from './walk.ts';

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** A redirect that will not be taken back: one that says so, and one that only adds the s of https, whatever it says. */
function isPermanent({ from, to, status }: Hop): boolean {
  return PERMANENT.has(status) || to === from.replace(/^http:/, 'https:');
}

/** Where the permanent redirects lead that an address begins with; what comes after the first other one may change. */
function permanentEnd(hops: readonly Hop[]): string | undefined {
  const other = hops.findIndex((hop) => !isPermanent(hop));
  return hops.slice(0, other < 0 ? hops.length : other).at(-1)?.to;
}

function found(hops: readonly Hop[]): Verdict {
  const to = permanentEnd(hops);
  return to === undefined ? { kind: 'ok' } : { kind: 'moved', to };
}

/** A circle in which cookies are set is one for programs without cookies only; a browser may well get through. */
function circle(hops: readonly Hop[], at: string): Verdict {
  const last = hops.at(-1);
  if (last && hops.some(({ setsCookie }) => setsCookie)) return { kind: 'refused', status: last.status };
  return { kind: 'loop', through: [...hops.map(({ from }) => from), at] };
}

function byStatus({ status, retryAfter }: Extract<Answer, { kind: 'answered' }>, { hops, at }: Walk): Verdict {
  if (status >= 200 && status < 300) return found(hops);
  if (GONE.has(status)) return { kind: 'broken', status, at };
  if (status === 429 || (status === 503 && retryAfter !== undefined)) return { kind: 'busy', status };
  if (status >= 500 && status < 600) return { kind: 'unreachable', fault: 'server-error', detail: String(status) };
  // 401, 403, 405, 451, LinkedIn's 999, a redirect into an app: the page may well be there for a person.
  return { kind: 'refused', status };
}

/** What the way of an address says about it. */
export function judge(walk: Walk): Verdict {
  const { hops, at, end } = walk;
  if (end.kind === 'answered') return byStatus(end, walk);
  if (end.kind === 'failed') return { kind: 'unreachable', fault: end.fault, detail: end.detail };
  if (end.kind === 'inside') return { kind: 'inside', at };
  return end.kind === 'loop' ? circle(hops, at) : { kind: 'too-many-redirects', count: hops.length - 1 };
}
