import { join } from 'node:path';
import { contentPlace } from '../src/collections/content-dir.ts';
import { siteAddress } from '../src/seo/site-address.ts';
import { overBudget } from './lib/budgets.ts';
import { buildSite } from './lib/build-steps.ts';
import { packageFile, runNode } from './lib/child.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { runEachStep, type Step } from './lib/steps.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions } from './lib/text-options.ts';

helpIfAsked(`
Kiểm tra mọi thứ trừ các bài test: định dạng, lint, kiểu, câu chữ trong bài, dựng trang, liên kết, HTML, dung lượng.
Mỗi việc một dòng, kèm thời gian. Việc nào không xong thì có lý do bên dưới; dựng không được thì dừng ở đó.

  npm run verify
  CONTENT_DIR=../bai-cua-toi npm run verify      một thư mục nội dung khác

Mã thoát: 0 mọi việc đều xong, 1 có việc không xong, 2 lệnh viết chưa đúng.
`);

const place = contentPlace(root);
const ALL = { tail: Number.POSITIVE_INFINITY };

function script(name: string, ...args: string[]): string[] {
  return [join(root, 'scripts', name), ...args];
}

async function checkBudgets(): Promise<void> {
  const over = overBudget(place.outDir, siteAddress(process.env['SITE_URL']).base);
  if (over.length) throw new Error(over.join('\n'));
}

const biome = packageFile('@biomejs', 'biome', 'bin', 'biome');

const SOURCES: Step[] = [
  { title: 'Định dạng', run: () => runNode([packageFile('prettier', 'bin', 'prettier.cjs'), '--check', '.']) },
  { title: 'Lint', run: () => runNode([biome, 'lint', '--config-path=.biome.jsonc', '--error-on-warnings', '.']) },
  { title: 'Kiểu', run: () => runNode([packageFile('astro', 'bin', 'astro.mjs'), 'check']) },
  { title: 'Dạng chuẩn của chữ', run: () => runNode(script('normalize.ts', '--check', place.dir)) },
  { title: 'Câu chữ', run: () => runNode(script('lint-text.ts', place.dir), ALL) },
];

const BUILT: Step[] = [
  { title: 'Liên kết', run: () => runNode(script('check-links.ts', place.outDir), ALL) },
  { title: 'HTML đúng chuẩn', run: () => runNode(script('check-html.ts', place.outDir), ALL) },
  { title: 'Dung lượng trang', run: checkBudgets },
];

textCommand(async () => {
  readOptions(process.argv.slice(2), {}, 0);
  const start = performance.now();
  const isTidy = await runEachStep(SOURCES);
  const isSound = await buildSite(place, () => runEachStep(BUILT));
  const seconds = Math.round((performance.now() - start) / 1000);
  say(isTidy && isSound ? `Mọi việc đều xong, hết ${seconds} giây.` : `Có việc không xong, xem các dòng ✗ ở trên.`);
  return isTidy && isSound ? 0 : 1;
});
