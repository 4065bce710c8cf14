import { guideOnPage } from './guide-on-page.ts';
import { ProgressPage } from './progress-page.ts';

const root = document.querySelector<HTMLElement>('[data-progress]');
const article = root?.closest('.article');
const { guide, places } = guideOnPage(Number(root?.dataset['minutes']));
if (root && article && places.length > 0) new ProgressPage(root, article, guide, places).follow();
