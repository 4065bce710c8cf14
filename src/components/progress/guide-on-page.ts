import { type Guide, type GuideStep, sectionNumbers } from './progress.ts';

/** A step's heading and the row under its text, where its box stands. */
export interface StepPlace {
  step: GuideStep;
  heading: Element;
  foot: Element;
}

/** The text that is the heading's own, without its number and its link. */
function ownText(heading: Element): string {
  const texts = [...heading.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ data }: Node & { data?: string }) => data)
    .join('')
    .trim();
}

/** Length of the text of an element that stands before each of some places in it, in UTF-16 units. */
function textBefore(whole: Element, places: readonly Element[]): number[] {
  const range = document.createRange();
  range.setStart(whole, 0);
  return places.map((place) => {
    range.setEndBefore(place);
    return range.toString().length;
  });
}

function stepPlace(heading: Element, section: number, weight: number): StepPlace[] {
  const foot = heading.parentElement?.querySelector(':scope > .step-foot');
  const number = Number(heading.querySelector('.step-number')?.textContent?.replace(/\D/g, ''));
  return foot ? [{ heading, foot, step: { id: heading.id, title: ownText(heading), number, section, weight } }] : [];
}

/** Reads the steps out of a guide's page, in its order. @param minutes it takes to read all of it. */
export function guideOnPage(minutes: number): { guide: Guide; places: readonly StepPlace[] } {
  const prose = document.querySelector('.prose');
  if (!prose) return { guide: { steps: [], minutes, weight: 0 }, places: [] };
  const headings = [...prose.querySelectorAll('.step-title, :is(h2, h3, h4, h5, h6):not(.step *)')];
  const titles = headings.filter(({ className }) => className === 'step-title');
  const sections = sectionNumbers(headings.map((heading) => (titles.includes(heading) ? 'step' : 'section')));
  const weight = prose.textContent?.length ?? 0;
  const starts = textBefore(prose, titles);
  const places = titles.flatMap((heading, at) =>
    stepPlace(heading, sections[at] ?? 1, (starts[at + 1] ?? weight) - (starts[at] ?? 0)),
  );
  return { guide: { steps: places.map(({ step }) => step), minutes, weight }, places };
}
