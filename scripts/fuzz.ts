import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryBatch } from './fuzz/batch.ts';
import { SUBJECT_NAMES, type SubjectName } from './fuzz/subjects.ts';
import { helpIfAsked } from './lib/help.ts';
import { liveLine } from './lib/live-line.ts';
import { root } from './lib/root.ts';
import { say, textCommand } from './lib/text-command.ts';
import { readOptions, WrongOption } from './lib/text-options.ts';

helpIfAsked(`
Thử chương trình với những bài viết hỏng đủ kiểu, sinh ngẫu nhiên, để tìm chỗ nó dừng ngang hay làm hỏng tệp.

  npm run fuzz -- --minutes 10                       mỗi loại mười phút (mặc định: một phút)
  npm run fuzz -- --only bodies --minutes 5          chỉ một loại
  npm run fuzz -- --only strings --seed 42           chạy lại đúng những gì lần trước đã sinh

  --only bodies    thân bài        heads    phần đầu bài và tệp YAML
         strings   phần xử lý chữ  kills    lệnh đang ghi thì bị dừng, hoặc đĩa không cho ghi hết

Mỗi lỗi tìm được có lệnh để chạy lại; đầu vào nhỏ nhất nằm trong .cache/fuzz/.
Mã thoát: 0 không tìm thấy gì, 1 có lỗi.
`);

function readNumber(name: string, value: unknown, normal: number, isWhole: boolean): number {
  if (value === undefined) return normal;
  const number = /^\d+(?:\.\d+)?$/.test(String(value)) ? Number(value) : Number.NaN;
  if (number >= 0 && number <= 2 ** 31 - 1 && (!isWhole || Number.isInteger(number))) return number;
  throw new WrongOption(`--${name} phải là một số${isWhole ? ' nguyên' : ''} không âm; “${value}” không dùng được.`);
}

/** Tries batches of one subject, with seeds one after another, until its time is over. At least one. */
async function fuzz(name: SubjectName, first: number, minutes: number, dir: string): Promise<number> {
  const line = liveLine();
  const end = Date.now() + minutes * 60_000;
  const faults = new Map<string, number>();
  let cases = 0;
  let seed = first;
  do {
    const { cases: tried, wrong } = await tryBatch(name, seed, join(dir, `${name}.dang-thu`));
    cases += tried;
    if (wrong) {
      const kind = wrong.what.split('\n')[0] ?? '';
      if (!faults.has(kind)) {
        const file = join(dir, `${name}-${seed}.txt`);
        writeFileSync(file, wrong.input);
        line.clear();
        say(`✗ ${name}: ${wrong.what}\n  Chạy lại: npm run fuzz -- --only ${name} --seed ${seed} --minutes 0`);
        say(`  Đầu vào: ${file}\n`);
      }
      faults.set(kind, (faults.get(kind) ?? 0) + 1);
    }
    line.show(`Đang thử ${name}: ${cases} đầu vào, ${faults.size} loại lỗi`);
    seed += 1;
  } while (Date.now() < end);
  line.clear();
  say(`${name}: ${cases} đầu vào, từ --seed ${first}, ${faults.size} loại lỗi.`);
  return faults.size;
}

await textCommand(async () => {
  const { values } = readOptions(process.argv.slice(2), { minutes: 'text', seed: 'text', only: SUBJECT_NAMES }, 0);
  const minutes = readNumber('minutes', values['minutes'], 1, false);
  const seed = readNumber('seed', values['seed'], Date.now() % 1_000_000_000, true);
  const dir = join(root, '.cache/fuzz');
  mkdirSync(dir, { recursive: true });
  let faults = 0;
  for (const name of SUBJECT_NAMES) {
    if (values['only'] === undefined || values['only'] === name) faults += await fuzz(name, seed, minutes, dir);
  }
  return faults ? 1 : 0;
});
