import { withBase } from '../../document/addresses.ts';
import { rankPages } from '../../search/rank.ts';
import { type PagefindPage, pageHit, statusText } from '../../search/results.ts';
import { toIndexQuery } from '../../search/stroked-d.ts';
import { pageElement } from './result-elements.ts';

/** Pages listed at once. */
const SHOWN = 10;
/** Pages of Pagefind's answer that are looked at to find those. */
const RANKED = 15;
/** Pause in typing after which the search starts, in ms. */
const PAUSE = 120;

interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface Parts {
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
}

const mounted = new WeakSet<HTMLElement>();

function parts(root: HTMLElement): Parts | undefined {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const results = root.querySelector<HTMLElement>('[data-search-results]');
  return input && status && results ? { input, status, results } : undefined;
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ withBase(base, '/pagefind/pagefind.js'));
  await pagefind.options({ baseUrl: base, excerptLength: 18 });
  return pagefind;
}

/** All pages that match; those that have the words side by side come first, so that they are among the ones put in order. */
async function ask(engine: Pagefind, query: string): Promise<PagefindResult[]> {
  const canBePhrase = query.includes(' ') && !query.includes('"');
  const together = canBePhrase ? (await engine.search(`"${query}"`)).results : [];
  const ids = new Set(together.map(({ id }) => id));
  // The places in a page come from the search for the words: the one for the phrase leaves most of them out.
  const { results } = await engine.search(query);
  return [...results.filter(({ id }) => ids.has(id)), ...results.filter(({ id }) => !ids.has(id))];
}

const FAILED = import.meta.env.DEV
  ? 'Khi đang viết (npm run dev) chưa có dữ liệu tìm kiếm; npm start thì có.'
  : 'Không tải được dữ liệu tìm kiếm. Bạn kiểm tra mạng rồi gõ lại nhé.';

/** Moves between the box and the results with the arrow keys, Home and End. */
function moveFocus(event: KeyboardEvent, { input, results }: Parts): void {
  const links = [...results.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inList = at >= 0;
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: links[Math.min(at + 1, links.length - 1)],
    ArrowUp: inList ? (links[at - 1] ?? input) : undefined,
    Home: inList ? links[0] : undefined,
    End: inList ? links.at(-1) : undefined,
  };
  const target = targets[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Keeps the address of the search page in step with what is typed, so that it can be shared and reloaded. */
function keepAddress(root: HTMLElement, query: string): void {
  if (!root.matches('[data-search-page]')) return;
  root.toggleAttribute('data-searching', query !== '');
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

/**
 * Makes a search box live: types, answers, keyboard. Called again on the same element it does nothing.
 * @param root holds the input, `[data-search-status]` and `[data-search-results]`.
 * @param base the site's base path.
 */
export function mountSearch(root: HTMLElement, base: string): void {
  const found = parts(root);
  if (!found || mounted.has(root)) return;
  mounted.add(root);
  root.toggleAttribute('data-live', true);
  const { input, status, results } = found;
  let engine: Promise<Pagefind> | undefined;
  let asked = 0;

  const show = async (typed: string, turn: number): Promise<void> => {
    engine ??= loadPagefind(base);
    const answers = await ask(await engine, toIndexQuery(typed));
    const pages = await Promise.all(answers.slice(0, RANKED).map((result) => result.data()));
    if (turn !== asked) return;
    const shown = rankPages(pages, typed).slice(0, SHOWN);
    results.replaceChildren(...shown.map((page) => pageElement(pageHit(page, typed))));
    status.textContent = statusText(typed, answers.length, shown.length);
  };

  const search = (): void => {
    const typed = input.value.trim();
    asked += 1;
    const turn = asked;
    keepAddress(root, typed);
    if (typed === '') {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    if (!status.textContent) status.textContent = 'Đang tìm…';
    show(typed, turn).catch(() => {
      engine = undefined;
      if (turn !== asked) return;
      results.replaceChildren();
      status.textContent = FAILED;
    });
  };

  let timer = 0;
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  };
  // While a syllable is being composed (Telex, VNI and other input methods) its keys are not a query yet.
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) later();
  });
  input.addEventListener('compositionend', later);
  root.addEventListener('keydown', (event) => moveFocus(event, found));
  if (root.matches('[data-search-page]')) {
    input.value = new URLSearchParams(location.search).get('q') ?? input.value;
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
    });
  }
  if (input.value) search();
}
