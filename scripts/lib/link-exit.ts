import type { Finding } from '../../src/document/finding.ts';
import { UNREACHABLE_RULE } from '../../src/links/external/verdict-text.ts';
import { FAILED } from './text-command.ts';

/** Exit code where all that is wrong is that some external addresses could not be reached. */
const UNREACHABLE = 3;

/** What a run of `check:links` found. */
interface Found {
  /** What could not be read. */
  failures: readonly Finding[];
  /** In the site itself. */
  internal: readonly Finding[];
  external: readonly Finding[];
}

/**
 * The exit code: 2 where something could not be read, else 1 where something is to be mended, else 3 where a host could
 * not be reached, which is nobody's fault here and must stop no build, else 0. What is only worth a look (a bare address
 * for words, a page that moved, a server that answers no programs) does not count.
 */
export function linkExit({ failures, internal, external }: Found): number {
  if (failures.length) return FAILED;
  if (internal.some(({ level }) => level !== 'style') || external.some(({ level }) => level === 'error')) return 1;
  return external.some(({ rule }) => rule === UNREACHABLE_RULE) ? UNREACHABLE : 0;
}
