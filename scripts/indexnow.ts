import { join, resolve } from 'node:path';
import { contentPlace } from '../src/collections/content-dir.ts';
import { indexNowKey } from '../src/seo/indexnow-key.ts';
import { indexNow } from './indexnow/run.ts';
import { helpIfAsked } from './lib/help.ts';
import { root } from './lib/root.ts';
import { FAILED, say, textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';

helpIfAsked(`
Báo cho các công cụ tìm kiếm dùng IndexNow (Bing, Yandex, Naver, Seznam…) biết trang nào mới, đã sửa hay đã bỏ từ lần gửi trước.
Lệnh chỉ so nội dung: tên bài, lời giới thiệu, chữ, ảnh. Dựng lại mà nội dung không đổi thì không có gì để gửi.

  npm run indexnow                    chỉ xem sẽ gửi gì, không gửi
  npm run indexnow -- --send          gửi
  npm run indexnow -- --send ../dist  gửi các trang đã dựng trong một thư mục khác

  --state tệp        nơi nhớ lần gửi trước (mặc định trong .cache/)
  --endpoint URL     nơi nhận (mặc định https://api.indexnow.org/indexnow)

Trước lần đầu: đặt indexNowKey trong src/site.ts, dựng trang với SITE_URL thật rồi đăng lên. Chạy lệnh này sau khi đăng.

Mã thoát: 0 xong, 2 chưa gửi được hết.
`);

const ENDPOINT = 'https://api.indexnow.org/indexnow';

function text(value: string | boolean | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** @throws WrongOption where what is given is no key. */
function givenKey(): string | undefined {
  try {
    return indexNowKey();
  } catch (error) {
    throw new WrongOption(error instanceof Error ? error.message : String(error));
  }
}

await textCommand(async () => {
  const options = { send: 'switch', state: 'text', endpoint: 'text' } as const;
  const { values, paths } = readOptions(process.argv.slice(2), options, 1);
  const place = contentPlace(root);
  const endpoint = text(values['endpoint'], ENDPOINT);
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new WrongOption(`--endpoint ${endpoint} không phải là địa chỉ http hay https.`);
  }
  const { said, problem } = await indexNow({
    outDir: resolve(paths[0] ?? place.outDir),
    state: resolve(text(values['state'], join(place.cacheDir, 'indexnow.json'))),
    key: givenKey(),
    endpoint,
    isSending: values['send'] === true,
  });
  say(said);
  say(problem ? `✗ ${problem}` : '', process.stderr);
  return problem ? FAILED : 0;
});
