import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packaged, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { packageFile } from './child.ts';

/** Keeps the browser from calling home and from reaching anything but this machine. */
const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Flags of the packaged browser that are for other places than this, or would switch off what the tests look at. */
const UNWANTED =
  /^--(?:single-process|no-zygote|headless|disable-web-security|allow-running-insecure-content|disable-site-isolation)/;

const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

/** What a bare Linux lacks (NSS and its like, and a font configuration), from the same package; nothing where the machine has its own. */
async function bareLinuxEnvironment(): Promise<Record<string, string>> {
  if (LIBRARY_FOLDERS.some((folder) => existsSync(join(folder, 'libnss3.so')))) return {};
  await inflate(packageFile('@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
  return { LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
}

/** The browser that comes inside an npm package: `npm ci` is all it takes. */
async function launchPackaged(flags: readonly string[]): Promise<Browser> {
  const executablePath = await packaged.executablePath();
  const env = { ...process.env, ...(await bareLinuxEnvironment()) };
  const args = [...packaged.args.filter((flag) => !UNWANTED.test(flag)), ...QUIET_FLAGS, ...flags];
  return chromium.launch({ executablePath, args, env, headless: true });
}

/**
 * Starts a Chromium for the tests and for the pictures that are drawn: the one CHROME_PATH names, else the packaged one.
 * @param flags further flags of its command line.
 * @throws Error in Vietnamese where CHROME_PATH names no file, or is needed and not given.
 */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const own = process.env['CHROME_PATH'];
  if (!own) {
    if (process.platform === 'linux' && process.arch === 'x64') return launchPackaged(flags);
    throw new Error(
      'Trình duyệt đi kèm chỉ chạy trên Linux x64. Cách sửa: cài Chrome rồi đặt CHROME_PATH tới tệp chạy.',
    );
  }
  if (!existsSync(own)) {
    throw new Error(`Không có tệp CHROME_PATH="${own}". Cách sửa: bỏ CHROME_PATH, hoặc trỏ tới tệp chạy của Chrome.`);
  }
  return chromium.launch({ executablePath: own, args: [...QUIET_FLAGS, ...flags], headless: true });
}
