import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SUBJECTS, type SubjectName } from '../../../scripts/fuzz/subjects.ts';
import { root } from '../../../scripts/lib/root.ts';

const dir = join(root, 'tests/fixtures/fuzz');
const corpus = globSync('*/*.txt', { cwd: dir }).sort();

// The name of a folder is the name of the fuzzer whose input it holds.
test.each(corpus)('%s does no harm', async (path) => {
  const [name] = path.split('/');
  const subject = await SUBJECTS[name as SubjectName]();
  expect(await subject.check(readFileSync(join(dir, path), 'utf8'))).toBeUndefined();
});
