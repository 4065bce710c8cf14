import type { Ticks } from './ticks.ts';

/** A step of the guide as its page has it. */
export interface GuideStep {
  id: string;
  title: string;
  /** The number its heading shows; it begins anew in each list of steps. */
  number: number;
  /** Number of the section it stands in, among those that have steps, from 1. */
  section: number;
  /** Length of the text from its heading to the next step's, in UTF-16 units. */
  weight: number;
}

/** A guide with steps, in the order of its page. */
export interface Guide {
  steps: readonly GuideStep[];
  /** Minutes to read all of its page, and the length of that text, in UTF-16 units. */
  minutes: number;
  weight: number;
}

/** How far a reader is. */
export interface Progress {
  /** Ids of the ticked steps that the guide has. */
  done: ReadonlySet<string>;
  total: number;
  /** The step to go on with, and its place in the whole guide, from 1; undefined where all are done. */
  next: { step: GuideStep; place: number } | undefined;
  /** Where the reader is on the page: place of the step in the whole guide, from 1; 0 above the first. */
  place: number;
  /** The section of that step, 0 above the first, and how many sections have steps. */
  section: number;
  sections: number;
  /** Minutes to read what lies ahead and is not ticked. */
  minutesLeft: number;
}

/** The section number of each step, from what stands on the page in order; a section without steps has none. */
export function sectionNumbers(marks: readonly ('section' | 'step')[]): number[] {
  let section = 0;
  let isNew = true;
  return marks.flatMap((mark) => {
    if (mark === 'step' && isNew) section += 1;
    isNew = mark === 'section';
    return mark === 'step' ? [section] : [];
  });
}

/** Index of the step to go on with: the first without a tick behind the last that has one, else the first without; -1 where all are done. */
export function nextStep(steps: readonly GuideStep[], done: ReadonlySet<string>): number {
  const isOpen = ({ id }: GuideStep): boolean => !done.has(id);
  const last = steps.findLastIndex(({ id }) => done.has(id));
  const behind = steps.findIndex((step, at) => at > last && isOpen(step));
  return behind < 0 ? steps.findIndex(isOpen) : behind;
}

function sum(steps: readonly GuideStep[]): number {
  return steps.reduce((total, { weight }) => total + weight, 0);
}

/** Minutes to read from here to the end, without what is ticked as a share of the page. At least 1 where anything is left. */
function minutesLeft({ steps, minutes, weight }: Guide, done: ReadonlySet<string>, place: number): number {
  const isOpen = ({ id }: GuideStep): boolean => !done.has(id);
  const left =
    place > 0 ? sum(steps.slice(place - 1).filter(isOpen)) : weight - sum(steps.filter(({ id }) => done.has(id)));
  return left > 0 && steps.some(isOpen) ? Math.max(1, Math.round((minutes * left) / weight)) : 0;
}

/** How far a reader is who set these ticks and stands at a place. @param place of the step that was reached, from 1; 0 above the first. */
export function progressOf(guide: Guide, ticks: Ticks, place: number): Progress {
  const { steps } = guide;
  const ticked = new Set(ticks);
  const done = new Set(steps.map(({ id }) => id).filter((id) => ticked.has(id)));
  const next = nextStep(steps, done);
  const step = steps[next];
  return {
    done,
    total: steps.length,
    next: step && { step, place: next + 1 },
    place,
    section: steps[place - 1]?.section ?? 0,
    sections: steps.at(-1)?.section ?? 0,
    minutesLeft: minutesLeft(guide, done, place),
  };
}
