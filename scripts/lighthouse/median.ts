import type { Audit } from './audit.ts';

/** Of several looks at one page the one in the middle by its speed, which alone differs from look to look. */
export function median(audits: readonly [Audit, ...Audit[]]): Audit {
  const ordered = [...audits].sort((a, b) => a.scores.performance - b.scores.performance);
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? audits[0];
}
