import { expect, test } from 'vitest';
import { linkExit } from '../../../scripts/lib/link-exit.ts';
import type { Finding } from '../../../src/document/finding.ts';

const finding = (rule: string, level: Finding['level'] = 'error'): Finding => ({
  rule,
  level,
  file: 'a.mdx',
  line: 1,
  column: 1,
  length: 1,
  message: 'Sai.',
  remedy: 'sửa.',
  source: '',
});

const UNREAD = [finding('unreadable')];
const BROKEN = [finding('broken-fragment')];
const GONE = finding('external-broken');
const DOWN = finding('external-unreachable', 'style');
const MOVED = finding('external-moved', 'style');

test.for([
  ['nothing', {}, 0],
  ['a fault of the site', { internal: BROKEN }, 1],
  ['a file that cannot be read, whatever else', { failures: UNREAD, internal: BROKEN, external: [GONE, DOWN] }, 2],
  ['an external page that is gone', { external: [GONE] }, 1],
  ['one that is gone and a host that is down', { external: [DOWN, GONE] }, 1],
  ['a fault of the site and a host that is down', { internal: BROKEN, external: [DOWN] }, 1],
  ['a host that is down', { external: [MOVED, DOWN] }, 3],
  ['a page that moved', { external: [MOVED] }, 0],
  ['what is only worth a look in the site', { internal: [finding('vague-link', 'style')] }, 0],
] as const)('%s', ([, found, code]) => {
  expect(linkExit({ failures: [], internal: [], external: [], ...found })).toBe(code);
});
