import { button } from '../element.ts';
import type { GuideStep } from './progress.ts';

/** How long a button says that it has copied, in ms. */
const SAID = 2000;
const TEXT = 'Chép liên kết';

/** The address that leads to a step, without what a search left in it. */
function addressOf(id: string): string {
  return `${location.origin}${location.pathname}#${id}`;
}

/** A button that copies the link to a step; where the browser refuses, it shows the address, chosen and ready to be copied. */
export function copyButton({ id, number, title }: GuideStep, say: (text: string) => void): HTMLButtonElement {
  const made = button(TEXT, `${TEXT} tới bước ${number}: ${title}`);
  made.className = 'step-copy';
  const told = (): void => {
    say('Đã chép liên kết.');
    made.textContent = 'Đã chép';
    setTimeout(() => {
      made.textContent = TEXT;
    }, SAID);
  };
  made.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(addressOf(id));
      told();
    } catch {
      prompt('Trình duyệt không cho chép. Bạn chép địa chỉ này nhé:', addressOf(id));
    }
  });
  return made;
}
