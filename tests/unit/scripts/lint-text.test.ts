import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintAndFix } from '../../../scripts/lib/lint-files.ts';
import { root } from '../../../scripts/lib/root.ts';
import type { TextFinding } from '../../../src/lint/rule.ts';
import { folderOf } from '../content-folder.ts';
import { mutatedText } from '../lint/mutated-text.ts';
import { run, shown } from './command.ts';

const FIXTURES = '../../fixtures/unit/scripts';

/** An error that can be mended, one that cannot, and a matter of style. */
const FAULTY = `---\ntitle: Bài thử\n---\n\nXin ${'chào'.normalize('NFD')} các bạn, mình đươc mời viết bài này.\n\nHòa bình và thủy chung, hoà thuận.\n`;
const MENDED = FAULTY.normalize('NFC').replace('hoà', 'hòa');

const text = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8');

describe('npm run lint:text', () => {
  test('tells a blogger what is wrong, and changes nothing', async () => {
    const dir = folderOf({ 'bai.mdx': FAULTY, 'sach.md': 'Không có gì sai.\n', 'hong.yaml': 'title: "Bài\n' });
    const ran = await run('lint-text.ts', ['bai.mdx', 'sach.md'], dir);
    const clean = await run('lint-text.ts', ['sach.md'], dir);
    const broken = await run('lint-text.ts', ['.'], dir);
    expect([ran.code, clean.code, broken.code]).toEqual([1, 0, 2]);
    expect(broken.out).toContain('hong.yaml:1:8  (yaml-syntax)');
    expect(broken.out).toContain('bai.mdx:5:25  (illegal-tone)');
    const story = [shown('lint:text bai.mdx sach.md', ran), shown('lint:text sach.md', clean)];
    await expect(story.join('\n')).toMatchFileSnapshot(`${FIXTURES}/lint-text.txt`);
    expect(text(dir, 'bai.mdx')).toBe(FAULTY);
  });

  test('has nothing left to mend after --fix, whatever slips a text has', () => {
    const texts = fc.sample(mutatedText, { numRuns: 400, seed: 20_261_201 });
    const dir = folderOf(Object.fromEntries(texts.map((body, at) => [`${at}.${at % 2 ? 'md' : 'mdx'}`, body])));
    expect(lintAndFix([dir]).places).toBeGreaterThan(100);
    expect(lintAndFix([dir]).places).toBe(0);
  });

  test('mends what is certain, and tells what is left', async () => {
    const dir = folderOf({
      'bai.mdx': FAULTY,
      'bom.md': `\uFEFF# Bài\r\n\r\n${'Chào'.normalize('NFD')}`,
      // Two faults in one word: its first letter in pieces, its tone on the wrong one.
      'hai-loi.md': `${'Ứơc'.normalize('NFD')} mơ của bạn.\n`,
    });
    const fixed = await run('lint-text.ts', ['--fix', '.'], dir);
    expect(text(dir, 'bai.mdx')).toBe(MENDED);
    expect(text(dir, 'bom.md')).toBe('\uFEFF# Bài\r\n\r\nChào');
    expect(text(dir, 'hai-loi.md')).toBe('Ước mơ của bạn.\n');
    const again = await run('lint-text.ts', ['--fix', '.'], dir);
    expect(text(dir, 'bai.mdx')).toBe(MENDED);
    const story = [shown('lint:text --fix .', fixed), shown('lint:text --fix .', again)];
    await expect(story.join('\n')).toMatchFileSnapshot(`${FIXTURES}/lint-text-fix.txt`);
  });

  test('gives the same as data for programs, and nothing else on the way', async () => {
    const dir = folderOf({ 'bai.mdx': FAULTY, 'ma-cu.md': Buffer.from('Qu\xb6n l\xfd', 'latin1') });
    const json = await run('lint-text.ts', ['.', '--format', 'json'], dir);
    const github = await run('lint-text.ts', ['.', '--format=github'], dir);
    expect([json.code, json.err, github.code, github.err]).toEqual([2, '', 2, '']);
    const findings = JSON.parse(json.out) as TextFinding[];
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      'not-nfc error',
      'illegal-tone error',
      'mixed-tone-style style',
      'not-utf-8 error',
    ]);
    const edits = findings.map(({ edit }) => edit && `${FAULTY.slice(edit.start, edit.end)} -> ${edit.to}`);
    expect(edits).toEqual([`${'à'.normalize('NFD')} -> à`, null, 'hoà -> hòa', null]);
    await expect(github.out).toMatchFileSnapshot(`${FIXTURES}/lint-text-github.txt`);
    const clean = await run('lint-text.ts', ['sach.md', '--format', 'json'], folderOf({ 'sach.md': 'Chào bạn.\n' }));
    expect(clean).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  test('explains a rule, and names the nearest where there is none', async () => {
    const dir = folderOf({});
    const ran = await run('lint-text.ts', ['--explain', 'tone-placement'], dir);
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot(`${FIXTURES}/lint-text-explain.txt`);
    const wrong = await run('lint-text.ts', ['--explain', 'tone-placment'], dir);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('Có phải bạn muốn viết tone-placement?');
  });

  test('ends quietly where nobody reads on, as with | head', async () => {
    const dir = folderOf({ 'bai.mdx': 'Mình đươc mời.\n\n'.repeat(3000) });
    const child = spawn(process.execPath, [join(root, 'scripts/lint-text.ts'), '.'], { cwd: dir });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const { promise, resolve } = Promise.withResolvers<void>();
    child.on('close', () => resolve());
    await promise;
    expect(said).toBe('');
  });
});
