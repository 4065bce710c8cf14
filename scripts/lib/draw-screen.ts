import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Read } from '../../src/collections/read.ts';
import type { Finding } from '../../src/document/finding.ts';
import { fileFinding } from './file-finding.ts';
import type { Size } from './screen-geometry.ts';
import type { MarkedElement } from './marked-elements.ts';
import { PICTURE_RATIO } from './screen-picture.ts';

/** Width of every picture in CSS pixels. */
const WIDTH = 520;

/** Smallest text that can still be read where the picture is shown 350 px wide. */
const MIN_TEXT = 15;

/** A screen as the browser drew it. */
export interface Drawing {
  png: Buffer;
  size: Size;
  elements: MarkedElement[];
}

/** What is seen of a screen from inside its page. */
interface Inspected {
  elements: MarkedElement[];
  size: Size;
  fonts: string[];
  smallText: string[];
}

/** Looks at a page. Runs in the browser, so that it may use nothing from outside itself. */
function inspectPage(minText: number): Inspected {
  const elements = (['mark', 'mark-from', 'mark-to'] as const).flatMap((part) =>
    [...document.querySelectorAll(`[data-${part}]`)].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { id: element.getAttribute(`data-${part}`) ?? '', part, rect: { x, y, width, height } };
    }),
  );
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const smallText = [...document.body.querySelectorAll('*')]
    .filter((element) => hasText(element) && Number.parseFloat(getComputedStyle(element).fontSize) < minText)
    .map((element) => element.textContent?.trim() ?? '');
  const { scrollWidth: width, scrollHeight: height } = document.documentElement;
  return { elements, size: { width, height }, fonts: [...document.fonts].map(({ status }) => status), smallText };
}

/** What keeps a page from being a picture that can be read. */
function faults(html: string, { size, fonts, smallText }: Inspected, lost: readonly string[]): Finding[] {
  const found: Finding[] = [];
  const tell = (rule: string, message: string, remedy: string) => found.push(fileFinding(html, rule, message, remedy));
  if (lost.length) {
    tell('lost-file', `Màn hình cần một tệp không có: ${lost.join(', ')}.`, 'sửa đường dẫn, thường là ../screen.css.');
  } else if (fonts.includes('error') || !fonts.includes('loaded')) {
    tell('font', 'Phông chữ Be Vietnam Pro không nạp được.', 'chạy npm ci, rồi xem @font-face trong screen.css.');
  }
  if (size.width > WIDTH) {
    tell('too-wide', `Màn hình rộng ${size.width} px, hơn khổ ảnh ${WIDTH} px.`, 'rút chữ hoặc thu hẹp phần bị tràn.');
  }
  if (smallText[0] !== undefined) {
    tell('small-text', `Chữ “${smallText[0]}” nhỏ hơn ${MIN_TEXT} px.`, `đặt cỡ chữ từ ${MIN_TEXT} px trở lên.`);
  }
  return found;
}

/** Opens a page to draw screens on, one after another. */
export function screenPage(browser: Browser): Promise<Page> {
  return browser.newPage({
    // A page is as tall as its content, and never less than the window.
    viewport: { width: WIDTH, height: 100 },
    deviceScaleFactor: PICTURE_RATIO,
    colorScheme: 'light',
    locale: 'vi-VN',
  });
}

/** Draws one screen. @param html absolute path of its file. Gives its picture, or what is wrong with it. */
export async function drawScreen(page: Page, html: string): Promise<Read<Drawing>> {
  const lost: string[] = [];
  const listen = (request: { url(): string }): number => lost.push(request.url().split('/').slice(-2).join('/'));
  page.on('requestfailed', listen);
  await page.goto(pathToFileURL(html).href);
  await page.evaluate(async () => void (await document.fonts.ready));
  const inspected = await page.evaluate(inspectPage, MIN_TEXT);
  page.off('requestfailed', listen);
  const findings = faults(html, inspected, lost);
  if (findings.length) return { findings };
  const png = await page.screenshot({ fullPage: true, animations: 'disabled' });
  return { value: { png, size: inspected.size, elements: inspected.elements }, findings };
}
