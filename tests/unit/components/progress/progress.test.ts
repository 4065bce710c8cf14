import { describe, expect, test } from 'vitest';
import { nextStep, progressOf, sectionNumbers } from '../../../../src/components/progress/progress.ts';
import { guideOf, idsAt } from './guide.ts';

const GUIDE = guideOf(3, 2, 4);
const at = (...places: number[]): string[] => idsAt(GUIDE, ...places);

describe('the sections of a guide', () => {
  test('are numbered where they have steps, and only there', () => {
    const marks = ['section', 'section', 'step', 'step', 'section', 'step', 'section', 'section', 'step'] as const;
    expect(sectionNumbers(marks)).toEqual([1, 1, 2, 3]);
  });

  test('are one where steps stand under no heading', () => {
    expect(sectionNumbers(['step', 'step'])).toEqual([1, 1]);
  });

  test('are none without steps', () => {
    expect(sectionNumbers(['section', 'section'])).toEqual([]);
  });
});

describe('the step to go on with', () => {
  test.each([
    ['none is ticked: the first', [], 1],
    ['the first three are ticked: the fourth', [1, 2, 3], 4],
    ['one in the middle is ticked: the one behind it', [5], 6],
    ['one was left out: the one behind the last', [1, 2, 4], 5],
    ['those after the last are ticked too: the one that was left out', [1, 3, 4, 5, 6, 7, 8, 9], 2],
    ['only the last is ticked: the first', [9], 1],
  ])('where %s', (_, ticked, place) => {
    expect(nextStep(GUIDE.steps, new Set(at(...ticked)))).toBe(place - 1);
  });

  test('is none where all are done', () => {
    const progress = progressOf(GUIDE, at(1, 2, 3, 4, 5, 6, 7, 8, 9), 0);
    expect(progress.next).toBeUndefined();
    expect(progress.done.size).toBe(progress.total);
  });
});

describe('progress', () => {
  test('counts steps and sections of the whole guide', () => {
    expect(progressOf(GUIDE, [], 4)).toMatchObject({ place: 4, total: 9, section: 2, sections: 3 });
    expect(progressOf(GUIDE, [], 0)).toMatchObject({ place: 0, section: 0, sections: 3 });
    expect(progressOf(GUIDE, [], 9)).toMatchObject({ section: 3 });
  });

  test('counts no tick twice and none of a step that is gone', () => {
    const { done, next } = progressOf(GUIDE, [...at(1), 'da-bo', ...at(2, 1)], 0);
    expect([...done]).toEqual(at(1, 2));
    expect(next?.place).toBe(3);
  });

  test('survives an edit: steps put in, taken out and moved keep their ticks, numbers follow the page', () => {
    const [first, second, ...rest] = GUIDE.steps;
    if (!first || !second) throw new Error('the guide has steps');
    const added = { ...first, id: 'buoc-moi', title: 'Việc mới' };
    const edited = { ...GUIDE, steps: [added, second, first, ...rest.slice(1)] };
    const { done, total, next } = progressOf(edited, at(1, 2, 3), 0);
    expect([...done]).toEqual(at(2, 1));
    expect(total).toBe(9);
    expect(next).toMatchObject({ place: 4, step: { id: at(4)[0] } });
  });
});

describe('the time left', () => {
  test.each([
    ['above the first step: all of the page', 0, [], 10],
    ['above the first step, three done: the rest of the page', 0, [1, 2, 3], 7],
    ['at the fourth step: what stands from there on', 4, [], 6],
    ['at the fourth step, later ones done: without those', 4, [5, 6], 4],
    ['at the last', 9, [], 1],
    ['at the last, done, others open: nothing ahead', 9, [9], 0],
  ])('%s', (_, place, ticked, minutes) => {
    expect(progressOf(GUIDE, at(...ticked), place).minutesLeft).toBe(minutes);
  });

  test('is at least a minute where anything is left', () => {
    expect(progressOf({ ...guideOf(5), minutes: 1 }, [], 5).minutesLeft).toBe(1);
  });

  test('is none where all is done, wherever the reader is', () => {
    const all = at(1, 2, 3, 4, 5, 6, 7, 8, 9);
    for (const place of [0, 3, 9]) expect(progressOf(GUIDE, all, place).minutesLeft).toBe(0);
  });
});
