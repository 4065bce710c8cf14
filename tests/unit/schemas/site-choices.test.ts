import { expect, test } from 'vitest';
import { choiceProblems, type SiteChoices } from '../../../src/schemas/site-choices.ts';
import { site } from '../../../src/site.ts';

const NONE: SiteChoices = { feedback: undefined, comments: undefined };
const COMMENTS = { provider: 'giscus', repo: 'ten/kho', repoId: 'R_1', category: 'Chung', categoryId: 'D_1' } as const;

/** Choices as somebody may write them whose editor checks no types. */
function written(choices: Record<string, unknown>): SiteChoices {
  return Object.assign({ ...NONE }, choices);
}

test.each([
  [NONE],
  [site],
  [written({ feedback: { kind: 'mail', address: 'lan@hoa.vn' } })],
  [written({ feedback: { kind: 'issue', url: 'https://github.com/ten/kho/issues/new?labels=x' } })],
  [written({ comments: COMMENTS })],
])('right choices pass: %j', (choices) => {
  expect(choiceProblems(choices)).toEqual([]);
});

test.each([
  ['feedback', { kind: 'mail', adress: 'lan@hoa.vn' }],
  ['feedback', { kind: 'mail', address: 'lan' }],
  ['feedback', { kind: 'issue', url: 'javascript:alert(1)' }],
  ['feedback', { kind: 'thu', address: 'lan@hoa.vn' }],
  ['feedback', 'lan@hoa.vn'],
  ['comments', { ...COMMENTS, repoId: '' }],
  ['comments', { ...COMMENTS, repo: 'kho' }],
])('a wrong %s is told: %j', (name, value) => {
  const [problem, ...others] = choiceProblems(written({ [name]: value }));
  expect(problem).toMatch(new RegExp(`^Lựa chọn ${name} trong src/site\\.ts chưa đúng\\. Cách sửa: viết .+\\.$`));
  expect(others).toEqual([]);
});
