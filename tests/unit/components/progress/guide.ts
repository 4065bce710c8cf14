import type { Guide, GuideStep } from '../../../../src/components/progress/progress.ts';

/** A guide whose sections have so many steps, each with a text of 100 units; as much stands before the first. */
export function guideOf(...sections: number[]): Guide {
  const steps: GuideStep[] = sections.flatMap((count, section) =>
    Array.from({ length: count }, (_, at) => ({
      id: `muc-${section + 1}-buoc-${at + 1}`,
      title: `Việc ${at + 1} của mục ${section + 1}`,
      number: at + 1,
      section: section + 1,
      weight: 100,
    })),
  );
  return { steps, minutes: steps.length + 1, weight: 100 * (steps.length + 1) };
}

/** The ids of the steps at some places of a guide, from 1. */
export function idsAt({ steps }: Guide, ...places: number[]): string[] {
  return places.map((place) => steps[place - 1]?.id ?? '');
}
