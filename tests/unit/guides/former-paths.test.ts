import { expect, test } from 'vitest';
import { formerPaths } from '../../../src/guides/former-paths.ts';

test('of old addresses those of the site itself are told, where readers may have ticked steps', () => {
  const aliases = ['/2021/08/bai.html', '/huong-dan/ten-cu/', '/bai-viet/bai-cu/', '/huong-dan/a/b/', '/ten-cu'];
  expect(formerPaths({ aliases }, '/blog/')).toEqual(['/blog/huong-dan/ten-cu/', '/blog/bai-viet/bai-cu/']);
});
