import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../../../scripts/lib/root.ts';
import { contentPlace } from '../../../src/collections/content-dir.ts';
import type { Finding } from '../../../src/document/finding.ts';
import { folderOf, page, TOPICS } from '../content-folder.ts';
import { type LocalServer, serve } from '../links/external/local-server.ts';
import { type Ran, run, shown } from './command.ts';

const FIXTURES = '../../fixtures/unit/scripts';

/** Servers of this machine, one for each thing that can come of a link. */
interface Web {
  good: LocalServer;
  gone: LocalServer;
  moved: LocalServer;
  closed: LocalServer;
  down: LocalServer;
}

async function startWeb(): Promise<Web> {
  const status = (code: number): Promise<LocalServer> => serve((_request, response) => response.writeHead(code).end());
  const good = await status(200);
  const location = `http://localhost:${good.port}/moi`;
  return {
    good,
    gone: await status(404),
    moved: await serve((_request, response) => response.writeHead(301, { location }).end()),
    closed: await status(403),
    down: await serve(({ socket }) => socket.resetAndDestroy()),
  };
}

/** A site with one post that links to these addresses, each in a line of its own, and the command over it. */
function siteWith(addresses: readonly string[]) {
  const body = addresses.map((address, at) => `Xem [tài liệu số ${at + 1}](${address}).`).join('\n\n');
  const built = addresses.map((address, at) => `<p>Xem <a href="${address}">tài liệu số ${at + 1}</a>.</p>`).join('\n');
  const html = (text: string): string => `<!doctype html><html lang="vi"><title>Bài</title>${text}</html>`;
  const cwd = folderOf({
    'noi-dung/topics.yaml': TOPICS,
    'noi-dung/posts/bai/index.mdx': page(body),
    'dist/index.html': html('<a href="/bai-viet/bai/">Bài thử</a>'),
    'dist/bai-viet/bai/index.html': html(`<div class="prose">${built}</div>`),
  });
  const env = { CONTENT_DIR: join(cwd, 'noi-dung') };
  onTestFinished(() => rmSync(dirname(contentPlace(root, env).cacheDir), { recursive: true, force: true }));
  const check = (...args: readonly string[]): Promise<Ran> => run('check-links.ts', [...args, 'dist'], cwd, env);
  return { check };
}

const at = ({ port }: LocalServer, path: string): string => `http://localhost:${port}${path}`;
const EXTERNAL = ['--external', '--allow-loopback'];

/** What was printed, with names for the ports, which are others on each run. */
function named(ran: Ran, web: Web): Ran {
  const names = Object.entries(web) as [string, LocalServer][];
  const out = names.reduce(
    (text, [name, { port }]) => text.replaceAll(`localhost:${port}`, `${name}.localhost`).replaceAll(`]:${port}`, ']'),
    ran.out,
  );
  return { ...ran, out };
}

describe('npm run check:links -- --external', () => {
  test('tells an author what came of each link, where it was written, and remembers it', async () => {
    const web = await startWeb();
    const fine = at(web.good, '/tot#muc');
    const faulty = [at(web.gone, '/mat'), at(web.moved, '/cu#muc'), at(web.closed, '/rieng'), at(web.down, '/hong')];
    // This machine in a spelling that is never allowed.
    const notPublic = `http://[::ffff:127.0.0.1]:${web.good.port}/trong`;
    const { check } = siteWith([fine, ...faulty, notPublic]);
    const ran = await check(...EXTERNAL);
    expect([ran.code, ran.err]).toEqual([1, '']);
    const asked = Object.values(web).map((server: LocalServer) => server.asked.splice(0).sort());
    expect(asked).toEqual([
      ['HEAD /moi', 'HEAD /tot'],
      ['GET /mat', 'HEAD /mat'],
      ['HEAD /cu'],
      ['GET /rieng', 'HEAD /rieng'],
      ['GET /hong', 'HEAD /hong'],
    ]);
    const again = await check(...EXTERNAL);
    expect(Object.values(web).flatMap((server: LocalServer) => server.asked)).toEqual([]);
    expect(again.code).toBe(1);
    const command = `check:links ${EXTERNAL.join(' ')} dist`;
    const story = [shown(command, named(ran, web)), shown(command, named(again, web))];
    await expect(story.join('\n').replace(/\| Xem .*|\^+/g, (line) => line.replace(/\^+/, '^'))).toMatchFileSnapshot(
      `${FIXTURES}/check-links-external.txt`,
    );
    await check(...EXTERNAL, '--cache-age', '0');
    expect(web.gone.asked).toEqual(['HEAD /mat', 'GET /mat']);
  });

  test('gives the same as data and as annotations, and nothing else on the way', async () => {
    const web = await startWeb();
    const { check } = siteWith([at(web.gone, '/mat'), at(web.moved, '/cu'), at(web.down, '/hong')]);
    const json = await check(...EXTERNAL, '--format', 'json');
    const found = (JSON.parse(json.out) as Finding[]).map(
      ({ file, line, column, rule, level }) => `${file}:${line}:${column} ${rule} ${level}`,
    );
    expect(found).toEqual([
      'noi-dung/posts/bai/index.mdx:8:5 external-broken error',
      'noi-dung/posts/bai/index.mdx:10:5 external-moved style',
      'noi-dung/posts/bai/index.mdx:12:5 external-unreachable style',
    ]);
    const github = await check(...EXTERNAL, '--format', 'github');
    const lines = github.out.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/,col.*title=(.*?)::.*/, ' $1'))).toEqual([
      '::error file=noi-dung/posts/bai/index.mdx,line=8 external-broken',
      '::warning file=noi-dung/posts/bai/index.mdx,line=10 external-moved',
      '::warning file=noi-dung/posts/bai/index.mdx,line=12 external-unreachable',
    ]);
    expect([json.code, json.err, github.code, github.err]).toEqual([1, '', 1, '']);
  });

  test('has an exit code of its own for a host that is down', async () => {
    const web = await startWeb();
    const { check } = siteWith([at(web.good, '/tot'), at(web.down, '/hong'), at(web.moved, '/cu')]);
    expect((await check(...EXTERNAL)).code).toBe(3);
  });

  test('does not fail for what is only worth a look, nor where all is well', async () => {
    const web = await startWeb();
    const look = siteWith([at(web.moved, '/cu'), at(web.closed, '/rieng')]);
    expect((await look.check(...EXTERNAL)).code).toBe(0);
    const well = await siteWith([at(web.good, '/tot')]).check(...EXTERNAL);
    expect([well.code, well.err]).toEqual([0, '']);
    expect(well.out).toContain('Địa chỉ bên ngoài: đã hỏi 1.');
  });

  test('is what asks: without it nothing leaves the machine, nor to this machine unless that is allowed', async () => {
    const web = await startWeb();
    const { check } = siteWith([at(web.gone, '/mat')]);
    const [silent, careful] = [await check(), await check('--external')];
    expect([silent.code, careful.code, web.gone.asked]).toEqual([0, 0, []]);
    expect(careful.out).toContain('Không có địa chỉ bên ngoài nào để hỏi.');
  });

  test('says what it cannot follow, and asks nothing', async () => {
    const web = await startWeb();
    const ran = await siteWith([at(web.good, '/tot')]).check(...EXTERNAL, '--timeout', 'lâu');
    expect([ran.code, ran.out, web.good.asked]).toEqual([2, '', []]);
    expect(ran.err).toContain('--timeout phải là số giây, từ 1 đến 300; “lâu” không dùng được.');
  });
});
