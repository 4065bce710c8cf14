import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VerdictMemory } from '../../../scripts/lib/verdict-memory.ts';
import { DAY } from '../../../src/links/external/known-verdicts.ts';
import { folderOf } from '../content-folder.ts';
import { stillClock } from '../links/external/still-clock.ts';

const ADDRESS = 'https://may.vn/';

test('what is known is written down now and then, and at the end', () => {
  const path = join(folderOf({}), 'kho/external-links.json');
  const clock = stillClock();
  const memory = new VerdictMemory(path, DAY, clock);
  memory.known.keep(ADDRESS, { kind: 'ok' }, clock.now());
  memory.keepNowAndThen();
  expect(existsSync(path)).toBe(false);
  clock.pass(5000);
  memory.keepNowAndThen();
  expect(new VerdictMemory(path, DAY, clock).known.of(ADDRESS, clock.now())).toEqual({ kind: 'ok' });
  memory.known.keep('https://kia.vn/', { kind: 'ok' }, clock.now());
  memory.keepNowAndThen();
  expect(readFileSync(path, 'utf8')).not.toContain('kia.vn');
  expect(memory.keep()).toBe('');
  expect(readFileSync(path, 'utf8')).toContain('kia.vn');
});

test('where it cannot be written, that is told and nothing is lost', () => {
  const dir = folderOf({ kho: 'một tệp, không phải thư mục' });
  const memory = new VerdictMemory(join(dir, 'kho/external-links.json'), DAY, stillClock());
  expect(memory.keep()).toMatch(
    /^Không ghi được kết quả vào .*external-links\.json để nhớ cho lần sau \(E\w+: .*\)\.$/,
  );
});
