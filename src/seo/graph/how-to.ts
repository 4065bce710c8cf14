import type { HowToLeaf, HowToSectionLeaf, HowToStepLeaf } from 'schema-dts';
import type { OutlineItem } from '../../mdx/outline.ts';
import { site } from '../../site.ts';
import { articleNodeId } from './article.ts';
import { imageNodeId } from './image-object.ts';
import { type Named, nodeId, type PagePlace, refer } from './page-place.ts';
import { itemsWithin, type StepModel, stepText } from './step-text.ts';

/** Whether an item stands in a step, which then tells of it. */
function isInStep({ parent }: OutlineItem, items: readonly OutlineItem[]): boolean {
  const above = items[parent];
  return above !== undefined && (above.kind === 'step' || isInStep(above, items));
}

/** @param at the step's index. @param position among its siblings, from 1. */
function step(at: number, position: number, model: StepModel, place: PagePlace): HowToStepLeaf {
  const { id = '', title = '' } = model.items[at] ?? {};
  const figures = [at, ...itemsWithin(at, model.items)].flatMap((index) => model.contents[index]?.figures ?? []);
  const images = figures.map((figure) => refer(imageNodeId(place, figure)));
  return {
    '@type': 'HowToStep',
    position,
    name: title,
    url: nodeId(place, id),
    text: stepText(at, model),
    ...(images.length > 0 && { image: images }),
  };
}

function section(
  item: OutlineItem,
  position: number,
  steps: readonly HowToStepLeaf[],
  place: PagePlace,
): HowToSectionLeaf {
  return {
    '@type': 'HowToSection',
    position,
    name: item.title,
    url: nodeId(place, item.id),
    itemListElement: steps,
  };
}

/** The steps of a page; by section where they stand in several. */
function steps(model: StepModel, place: PagePlace): (HowToStepLeaf | HowToSectionLeaf)[] {
  const { items } = model;
  const outer = [...items.keys()].filter((at) => {
    const item = items[at];
    return item?.kind === 'step' && !isInStep(item, items);
  });
  const groups = [...Map.groupBy(outer, (at) => items[at]?.parent ?? -1)];
  const made: (HowToStepLeaf | HowToSectionLeaf)[] = [];
  for (const [parent, members] of groups) {
    const above = groups.length > 1 ? items[parent] : undefined;
    const group = members.map((at, index) => step(at, index + 1, model, place));
    made.push(...(above ? [section(above, made.length + 1, group, place)] : group));
  }
  return made;
}

/** What a guide leads through; undefined for a page without steps. Reading takes minutes that are known, doing does not: no time is told. */
export function howTo(
  place: PagePlace,
  { title, description }: { title: string; description: string },
  model: StepModel,
): (HowToLeaf & Named) | undefined {
  const step = steps(model, place);
  if (step.length === 0) return undefined;
  return {
    '@type': 'HowTo',
    '@id': nodeId(place, 'how-to'),
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: refer(articleNodeId(place)),
    step,
  };
}
