import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { TickStore } from '../../../../src/components/progress/tick-store.ts';
import { withTick } from '../../../../src/components/progress/ticks.ts';

const PATH = '/huong-dan/mo-gian-hang/';

/** A browser's storage; `refuses` says what it will not do. One that has no room still forgets what it is told to. */
function storage(refuses: { reading?: boolean; writing?: boolean; more?: boolean } = {}) {
  const kept = new Map<string, string>();
  const refuse = (when: boolean | undefined): void => {
    if (when) throw new DOMException('refused', 'QuotaExceededError');
  };
  return {
    kept,
    getItem(key: string): string | null {
      refuse(refuses.reading);
      return kept.get(key) ?? null;
    },
    setItem(key: string, value: string): void {
      refuse(refuses.writing || refuses.more);
      kept.set(key, value);
    },
    removeItem(key: string): void {
      refuse(refuses.writing);
      kept.delete(key);
    },
  };
}

const tick = (store: TickStore, id: string, done = true): void => store.change((ticks) => withTick(ticks, id, done));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('in a browser that keeps', () => {
  let local: ReturnType<typeof storage>;
  beforeEach(() => {
    local = storage();
    vi.stubGlobal('localStorage', local);
  });

  test('ticks outlast the page, under its path', () => {
    tick(new TickStore(PATH), 'mot');
    expect(new TickStore(PATH).read()).toEqual(['mot']);
    expect([...local.kept.keys()]).toEqual([`buoc-da-xong:${PATH}`]);
  });

  test('a renamed guide has what was ticked under its former path, until something is ticked under its own', () => {
    const former = '/huong-dan/ten-cu/';
    tick(new TickStore(former), 'mot');
    const renamed = new TickStore(PATH, ['/huong-dan/ten-cu-nua/', former]);
    expect(renamed.read()).toEqual(['mot']);
    tick(renamed, 'hai');
    expect(renamed.read()).toEqual(['mot', 'hai']);
    expect([...local.kept.keys()]).toEqual([`buoc-da-xong:${PATH}`]);
  });

  test('a fresh start of a renamed guide forgets its former ticks too', () => {
    const former = '/huong-dan/ten-cu/';
    tick(new TickStore(former), 'mot');
    new TickStore(PATH, [former]).change(() => []);
    expect(new TickStore(PATH, [former]).read()).toEqual([]);
    expect(local.kept.size).toBe(0);
  });

  test('each guide has its own', () => {
    tick(new TickStore(PATH), 'mot');
    expect(new TickStore('/huong-dan/khac/').read()).toEqual([]);
  });

  test('two tabs that tick in turn lose nothing', () => {
    const [one, other] = [new TickStore(PATH), new TickStore(PATH)];
    one.read();
    other.read();
    tick(one, 'mot');
    tick(other, 'hai');
    tick(one, 'ba');
    expect(other.read()).toEqual(['mot', 'hai', 'ba']);
  });

  test('the last tick taken away leaves nothing behind', () => {
    const store = new TickStore(PATH);
    tick(store, 'mot');
    tick(store, 'mot', false);
    expect(local.kept.size).toBe(0);
    expect(store.isKept).toBe(true);
  });
});

describe('a page is told', () => {
  let page: EventTarget;
  let told: Mock<() => void>;
  beforeEach(() => {
    page = new EventTarget();
    told = vi.fn<() => void>();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    new TickStore(PATH).onChange(told);
  });
  const send = (type: string, facts: object): boolean => page.dispatchEvent(Object.assign(new Event(type), facts));

  test.each([
    ['of this guide’s ticks', `buoc-da-xong:${PATH}`, 1],
    ['that all was cleared', null, 1],
    ['of another guide’s ticks', 'buoc-da-xong:/huong-dan/khac/', 0],
  ])('what another tab changes: %s', (_, key, times) => {
    send('storage', { key });
    expect(told).toHaveBeenCalledTimes(times);
  });

  test('that it wakes, and may have slept through a change', () => {
    send('pageshow', { persisted: false });
    expect(told).not.toHaveBeenCalled();
    send('pageshow', { persisted: true });
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('in a browser that refuses', () => {
  test('to read: ticks hold for this page', () => {
    vi.stubGlobal('localStorage', storage({ reading: true }));
    const store = new TickStore(PATH);
    expect(store.read()).toEqual([]);
    expect(store.isKept).toBe(false);
    tick(store, 'mot');
    tick(store, 'hai');
    expect(store.read()).toEqual(['mot', 'hai']);
    tick(store, 'mot', false);
    expect(store.read()).toEqual(['hai']);
    expect(new TickStore(PATH).read()).toEqual([]);
  });

  test('to write, which shows at the first tick: that tick and those before it hold for this page', () => {
    const local = storage({ writing: true });
    local.kept.set(`buoc-da-xong:${PATH}`, '["cu"]');
    vi.stubGlobal('localStorage', local);
    const store = new TickStore(PATH);
    expect(store.read()).toEqual(['cu']);
    expect(store.isKept).toBe(true);
    tick(store, 'mot');
    expect(store.isKept).toBe(false);
    expect(store.read()).toEqual(['cu', 'mot']);
  });

  test('more, because it is full: a fresh start is kept all the same, and ticks are once there is room', () => {
    const refuses = { more: true };
    const local = storage(refuses);
    local.kept.set(`buoc-da-xong:${PATH}`, '["cu"]');
    vi.stubGlobal('localStorage', local);
    const store = new TickStore(PATH);
    tick(store, 'mot');
    expect(store.isKept).toBe(false);
    store.change(() => []);
    expect(new TickStore(PATH).read()).toEqual([]);
    tick(store, 'hai');
    expect([store.isKept, store.read()]).toEqual([false, ['hai']]);
    refuses.more = false;
    tick(store, 'ba');
    expect(store.isKept).toBe(true);
    expect(new TickStore(PATH).read()).toEqual(['hai', 'ba']);
  });

  test('even to be asked', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = new TickStore(PATH);
    tick(store, 'mot');
    expect(store.read()).toEqual(['mot']);
    expect(store.isKept).toBe(false);
  });
});
