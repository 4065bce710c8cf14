import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runEachStep, runSteps, type Step } from '../../../scripts/lib/steps.ts';

/** A terminal that keeps what it is given. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, write: (text: string) => written.push(text), text: () => written.join('') };
}

const done = (title: string): Step => ({ title, run: () => Promise.resolve() });
const failing = (title: string, reason: unknown): Step => ({ title, run: () => Promise.reject(reason) });
const counting = (title: string): Step => ({
  title,
  run: async (report) => {
    report('1 trang');
    report('2 trang');
  },
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

beforeEach(() => {
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('steps', () => {
  test('run one after another, each a line, where nobody watches', async () => {
    const screen = terminal(false);
    expect(await runSteps([done('Một'), counting('Hai')], screen)).toBe(true);
    expect(screen.text()).toMatch(/^✓ Một \(\d+,\d giây\)\n✓ Hai \(\d+,\d giây\)\n$/);
    expect(screen.text()).not.toMatch(CONTROL);
  });

  test('start only when the one before has ended', async () => {
    const order: string[] = [];
    const slow = (title: string): Step => ({
      title,
      run: async () => {
        order.push(`${title} bắt đầu`);
        await Promise.resolve();
        order.push(`${title} xong`);
      },
    });
    await runSteps([slow('Một'), slow('Hai')], terminal(false));
    expect(order).toEqual(['Một bắt đầu', 'Một xong', 'Hai bắt đầu', 'Hai xong']);
  });

  test('that do not need each other all run, and each tells why it failed', async () => {
    const screen = terminal(false);
    const steps = [failing('Một', new Error('Thiếu một.')), done('Hai'), failing('Ba', new Error('Thiếu ba.'))];
    expect(await runEachStep(steps, screen)).toBe(false);
    expect(screen.text()).toMatch(/^✗ Một: không xong\n\nThiếu một\.\n✓ Hai .*\n✗ Ba: không xong\n\nThiếu ba\.\n$/);
    expect(await runEachStep([done('Một'), done('Hai')], terminal(false))).toBe(true);
  });

  test('stop at the first that fails, with its reason last on the screen', async () => {
    const screen = terminal(false);
    const last = vi.fn(() => Promise.resolve());
    const steps = [
      done('Một'),
      failing('Hai', new Error('Thiếu tệp.\nCách sửa: thêm tệp.\n')),
      { title: 'Ba', run: last },
    ];
    expect(await runSteps(steps, screen)).toBe(false);
    expect(last).not.toHaveBeenCalled();
    expect(screen.text()).toMatch(/✗ Hai: không xong\n\nThiếu tệp\.\nCách sửa: thêm tệp\.\n$/);
    expect(screen.text()).not.toMatch(CONTROL);
    expect(screen.text()).not.toContain('    at ');
  });

  test('fail also where a step throws at once, or something that is no error', async () => {
    const screen = terminal(false);
    const throwing: Step = {
      title: 'Một',
      run: () => {
        throw new Error('Hỏng ngay.');
      },
    };
    expect(await runSteps([throwing], screen)).toBe(false);
    expect(await runSteps([failing('Hai', 'chỉ là chữ')], screen)).toBe(false);
    expect(screen.text()).toContain('Hỏng ngay.\n');
    expect(screen.text().endsWith('chỉ là chữ\n')).toBe(true);
  });

  test('show how far they are on a terminal, and leave one line each', async () => {
    const screen = terminal(true);
    await runSteps([counting('Dựng trang')], screen);
    expect(screen.text()).toContain('… Dựng trang 2 trang');
    const left = screen.text().split('\r').at(-1);
    expect(left).toContain('✓ Dựng trang');
    expect(screen.text().split('\n')).toHaveLength(2);
  });

  test('do not draw in a CI that says it is a terminal', async () => {
    vi.stubEnv('CI', 'true');
    const screen = terminal(true);
    await runSteps([counting('Dựng trang')], screen);
    expect(screen.text()).not.toMatch(CONTROL);
  });

  test('that are none are done', async () => {
    expect(await runSteps([], terminal(false))).toBe(true);
  });
});
