import { join } from 'node:path';
import { contentPlace } from '../src/collections/content-dir.ts';
import { siteAddress } from '../src/seo/site-address.ts';
import { overBudget } from './lib/budgets.ts';
import { buildSteps } from './lib/build-steps.ts';
import { packageFile, runNode } from './lib/child.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { runSteps, type Step } from './lib/steps.ts';

helpIfAsked(`
Kiểm tra mọi thứ trừ các bài test: định dạng, lint, kiểu, câu chữ trong bài, dựng trang, liên kết, HTML, dung lượng.
Mỗi việc một dòng, kèm thời gian. Gặp việc không xong thì lệnh dừng ở đó và nói lý do.

  npm run verify
`);

const place = contentPlace(root);

async function checkBudgets(): Promise<void> {
  const over = overBudget(place.outDir, siteAddress(process.env['SITE_URL']).base);
  if (over.length) throw new Error(over.join('\n'));
}

const steps: Step[] = [
  { title: 'Định dạng', run: () => runNode([packageFile('prettier', 'bin', 'prettier.cjs'), '--check', '.']) },
  {
    title: 'Lint',
    run: () =>
      runNode([
        packageFile('@biomejs', 'biome', 'bin', 'biome'),
        'lint',
        '--config-path=.biome.jsonc',
        '--error-on-warnings',
        '.',
      ]),
  },
  { title: 'Kiểu', run: () => runNode([packageFile('astro', 'bin', 'astro.mjs'), 'check']) },
  { title: 'Dạng chuẩn của chữ', run: () => runNode([join(root, 'scripts', 'normalize.ts'), '--check', place.dir]) },
  {
    title: 'Câu chữ',
    run: () => runNode([join(root, 'scripts', 'lint-text.ts'), place.dir], { tail: Number.POSITIVE_INFINITY }),
  },
  ...buildSteps(place),
  {
    title: 'Liên kết',
    run: () => runNode([join(root, 'scripts', 'check-links.ts'), place.outDir], { tail: Number.POSITIVE_INFINITY }),
  },
  { title: 'HTML đúng chuẩn', run: () => runNode([join(root, 'scripts', 'check-html.ts'), place.outDir]) },
  { title: 'Dung lượng trang', run: checkBudgets },
];

if (!(await runSteps(steps))) process.exitCode = 1;
