import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { externalProgress } from '../../../scripts/lib/external-progress.ts';
import { liveLine } from '../../../scripts/lib/live-line.ts';
import { withProgress } from '../../../scripts/lib/progress.ts';

/** A terminal that keeps what it is given. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, write: (text: string) => written.push(text), text: () => written.join('') };
}

const CLEAR = '\r\u001b[2K';

beforeEach(() => {
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a terminal sees one line drawn over and over, and taken away', () => {
  const screen = terminal(true);
  const line = liveLine(screen);
  line.show('Đang hỏi 1/2');
  line.show('Đang hỏi 2/2');
  line.clear();
  expect(screen.text()).toBe(`${CLEAR}… Đang hỏi 1/2${CLEAR}… Đang hỏi 2/2${CLEAR}`);
});

test('a file and CI see nothing', () => {
  const file = terminal(false);
  liveLine(file).show('Đang hỏi 1/2');
  vi.stubEnv('CI', 'true');
  const screen = terminal(true);
  const line = liveLine(screen);
  line.show('Đang hỏi 1/2');
  line.clear();
  expect([file.text(), screen.text()]).toEqual(['', '']);
});

test('a walk over many files shows how far it is, and gives all of them; over few it is silent', () => {
  const files = Array.from({ length: 21 }, (_, at) => at);
  const screen = terminal(true);
  expect([...withProgress('Đang đọc', files, screen)]).toEqual(files);
  expect(screen.text()).toBe(`${CLEAR}… Đang đọc 0/21${CLEAR}… Đang đọc 20/21${CLEAR}`);
  const quiet = terminal(true);
  expect([...withProgress('Đang đọc', files.slice(1), quiet)]).toEqual(files.slice(1));
  expect(quiet.text()).toBe('');
});

test('asking the web shows how far it is, and which host is waited for', () => {
  const screen = terminal(true);
  const progress = externalProgress(9, liveLine(screen));
  progress.onVerdict(3);
  progress.onWait('may.vn', 59_500);
  progress.end();
  const title = 'Đang hỏi các địa chỉ bên ngoài';
  const shown = [`… ${title} 0/9`, `… ${title} 3/9`, `… ${title} 3/9 (may.vn bảo đợi 60 giây)`, ''];
  expect(screen.text()).toBe(shown.map((text) => `${CLEAR}${text}`).join(''));
});
