import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { fixtureSite } from './built-site.ts';
import { DevServer } from './dev-server.ts';
import { LONGEST_WAIT } from './longest-wait.ts';

const site = fixtureSite();
const file = join(site.dir, 'guides', 'mo-gian-hang', 'index.mdx');
const good = readFileSync(file, 'utf8');
let server: DevServer;
const shows = (path: string, words: string): Promise<void> => server.shows(path, words);

beforeAll(async () => {
  server = await DevServer.start(site.dir, 4700);
});
afterAll(async () => {
  await server.stop();
  site.remove();
});

test('what is saved is shown, drafts too', async () => {
  await shows('/huong-dan/mo-gian-hang/', 'Bài này nói cách mở gian hàng.');
  await shows('/huong-dan/ban-nhap/', 'Bản nháp, chỉ hiện trong lúc viết.');
  writeFileSync(file, good.replace('Bài này nói cách mở gian hàng.', 'Câu này vừa được sửa.'));
  await shows('/huong-dan/mo-gian-hang/', 'Câu này vừa được sửa.');
});

test('a fault is told on the page itself, in the body and in the head, and gone when it is mended', async () => {
  writeFileSync(file, good.replace('<Note title="Nên nhớ">', '<Node title="Nên nhớ">').replace('</Note>', '</Node>'));
  await shows('/huong-dan/mo-gian-hang/', 'Không có thành phần nào tên là &lt;Node&gt;.');
  writeFileSync(file, good.replace('topics: [gian-hang]', 'topic: [gian-hang]'));
  await shows('/huong-dan/mo-gian-hang/', 'Không có trường nào tên là “topic”.');
  writeFileSync(file, good.replace('topics: [gian-hang]', 'topics: [gian-hangg]').replace('/#ten-ngan', '/#ten-gan'));
  await shows('/huong-dan/mo-gian-hang/', 'Không có chủ đề nào tên là “gian-hangg”');
  await shows('/huong-dan/mo-gian-hang/', 'có phải bạn muốn viết /bai-viet/chon-ten-gian-hang/#ten-ngan?');
  writeFileSync(file, good);
  await shows('/huong-dan/mo-gian-hang/', 'Bài này nói cách mở gian hàng.');
  await shows('/huong-dan/', 'Mở gian hàng: từ đầu đến đơn đầu tiên');
});

test('an old address leads on as it will on the site, that of a draft too, and changes with its page', async () => {
  const leads = (slug: string): string => `<meta http-equiv="refresh" content="0; url=/huong-dan/${slug}/">`;
  await shows('/2021/08/mo-gian-hang.html?m=1', leads('mo-gian-hang'));
  await shows('/huong-dan/mo-cua-hang/', leads('mo-gian-hang'));
  await shows('/2021/09/chua-dang.html', leads('ban-nhap'));
  writeFileSync(file, good.replace('/huong-dan/mo-cua-hang/', '/huong-dan/mo-hang/\n  - /bai-viet/chup-anh-hang/'));
  await shows('/huong-dan/mo-hang/', leads('mo-gian-hang'));
  await shows('/huong-dan/mo-cua-hang/', 'Không có trang này');
  // A page is never hidden by an old address that lies over it.
  await shows('/bai-viet/chup-anh-hang/', '<h1>Chụp ảnh món hàng');
  await shows('/huong-dan/mo-gian-hang/', 'đang là địa chỉ của bài “Chụp ảnh món hàng”');
  writeFileSync(file, good);
  await shows('/huong-dan/mo-gian-hang/', 'Bài này nói cách mở gian hàng.');
});

test('a changed mark is shown, and a wrong one is told on the page that uses the picture', async () => {
  const yaml = join(site.dir, 'screenshots', 'gian-hang', 'don-moi.yaml');
  const right = readFileSync(yaml, 'utf8');
  await shows('/huong-dan/mo-gian-hang/', 'Đơn mới nhất');
  writeFileSync(yaml, right.replace('label: Đơn mới nhất', 'label: Đơn vừa tới'));
  await shows('/huong-dan/mo-gian-hang/', 'Đơn vừa tới');
  writeFileSync(yaml, right.replace('at: [0.12, 0.4]', 'at: [1.2, 0.4]'));
  await shows('/huong-dan/mo-gian-hang/', 'Trường “at” có số 1.2 nằm ngoài ảnh.');
  writeFileSync(yaml, right);
  await shows('/huong-dan/mo-gian-hang/', 'Đơn mới nhất');
});

test('a broken picture, or one with something to cover, is told on its page and takes no other along', async () => {
  const folder = join(site.dir, 'screenshots', 'gian-hang');
  const picture = join(folder, 'don-moi.png');
  const right = readFileSync(picture);
  writeFileSync(picture, right.subarray(0, 12));
  await shows('/huong-dan/mo-gian-hang/', 'tệp hỏng, hoặc bị cắt ngang');
  await shows('/bai-viet/chup-anh-hang/', '<h1>');
  writeFileSync(picture, right);
  await shows('/huong-dan/mo-gian-hang/', 'Đơn mới nhất');
  // Its head is whole, so that only decoding it tells.
  writeFileSync(picture, right.subarray(0, right.length / 2));
  await shows('/huong-dan/mo-gian-hang/', 'Không mở hết được ảnh “don-moi.png”');
  writeFileSync(picture, right);
  await shows('/huong-dan/mo-gian-hang/', 'Đơn mới nhất');
  const beside = join(site.dir, 'guides', 'mo-gian-hang', 'nut-them.png');
  const whole = readFileSync(beside);
  writeFileSync(beside, whole.subarray(0, whole.length / 2));
  writeFileSync(file, `${good}\n`);
  await shows('/huong-dan/mo-gian-hang/', 'Không mở hết được ảnh “./nut-them.png”');
  writeFileSync(beside, whole);
  writeFileSync(file, good);
  await shows('/huong-dan/mo-gian-hang/', 'Đơn mới nhất');
  const yaml = join(folder, 'don-moi.yaml');
  const text = readFileSync(yaml, 'utf8');
  writeFileSync(yaml, `${text}  - { kind: redact, area: [0, 0, 0.5, 0.5] }\n`);
  await shows('/huong-dan/mo-gian-hang/', 'npm run redact -- gian-hang/don-moi');
  // The author sees where the region is, before its pixels are gone.
  await shows('/huong-dan/mo-gian-hang/', 'x="0%" y="0%" width="50%" height="50%"');
  writeFileSync(yaml, text);
  await shows('/huong-dan/mo-gian-hang/', 'Đơn mới nhất');
});

test('a mark is placed by hand: a press and a drag on the picture give its YAML', async () => {
  await using browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.goto(`${server.url}/huong-dan/mo-gian-hang/`);
  const figure = page.locator('figure[data-shot="gian-hang/don-moi"]');
  await figure.getByRole('button', { name: 'Đặt dấu' }).click();
  await figure.locator('.shot-frame').scrollIntoViewIfNeeded();
  const box = await figure.locator('.shot-frame img').boundingBox();
  if (!box) throw new Error('no picture');
  const yaml = figure.locator('.placing-yaml');
  const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.click(...at(0.25, 0.5));
  const pin =
    /at: \[([\d.]+), ([\d.]+)\]/
      .exec(await yaml.innerText())
      ?.slice(1)
      .map(Number) ?? [];
  expect(pin[0]).toBeCloseTo(0.25, 2);
  expect(pin[1]).toBeCloseTo(0.5, 2);
  await figure.getByLabel('Vùng che').check();
  await page.mouse.move(...at(0.8, 0.9));
  await page.mouse.down();
  await page.mouse.move(...at(0.6, 0.7));
  await page.mouse.up();
  expect(await yaml.innerText()).toMatch(
    /^ {2}- kind: redact\n {4}area: \[0\.(?:6|599|601), 0\.(?:7|699|701), 0\.(?:2|199|201), 0\.(?:2|199|201)\]$/,
  );
  expect(await page.locator('figure[data-shot="nut-them.png"] button').count()).toBe(0);
});

test('search finds what is written, drafts too, and what was just saved', async () => {
  await using browser = await launchChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  const find = async (query: string): Promise<string[]> => {
    await page.goto(`${server.url}/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-page][data-search-state="complete"]').waitFor();
    return page.locator('.result-title a').allInnerTexts();
  };
  expect(await find('ban nhap')).toEqual(['Bản nháp không được đăng']);
  expect(await find('kiến thức mới toanh')).not.toContain('Kiến thức mới toanh');
  writeFileSync(file, good.replace(/^title: .*$/m, 'title: Kiến thức mới toanh'));
  await expect.poll(() => find('kien thuc moi toanh')).toContain('Kiến thức mới toanh');
  writeFileSync(file, good);
});

test('a link in the content folder is not followed, and no file of the folder is given by its path', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'tung-buoc-ngoai-'));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  writeFileSync(join(outside, 'index.mdx'), good.replace('Bài này nói', 'MAT_KHAU'));
  symlinkSync(outside, join(site.dir, 'guides', 'ngoai'));
  symlinkSync('..', join(site.dir, 'guides', 'vong'));
  onTestFinished(() => {
    for (const name of ['ngoai', 'vong']) rmSync(join(site.dir, 'guides', name));
  });
  writeFileSync(file, good.replace('Bài này nói cách mở gian hàng.', 'Sửa sau liên kết.'));
  await shows('/huong-dan/mo-gian-hang/', 'Sửa sau liên kết.');
  expect(await server.get('/huong-dan/ngoai/')).not.toContain('MAT_KHAU');
  expect(await server.get(`/@fs${site.dir}/guides/ngoai/index.mdx`)).not.toContain('MAT_KHAU');
  expect(await server.get(`/@fs${site.dir}/topics.yaml`)).not.toContain('title:');
});
