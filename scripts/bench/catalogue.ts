import { pageAddress } from '../../src/document/addresses.ts';
import type { Labels, Topics } from '../../src/schemas/tables.ts';
import { slug } from '../../src/vietnamese/slug.ts';
import type { PlannedGuide } from './guide.ts';
import type { Random } from './random.ts';
import type { Writer } from './writer.ts';

const TOPIC_COUNT = 20;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;
/** Guides are spread over this many days, so that several share one, as on a real site. */
const DAYS = 1500;

const ACTIONS = ['Add', 'Edit', 'Remove', 'Open', 'Share', 'Export', 'Save', 'Request'];
const THINGS = ['Account', 'Page', 'Report', 'Audience', 'Campaign'];

/** The 20 topics: id -> title and description. */
export function planTopics({ title, phrase }: Writer): Topics {
  const row = (): [string, Topics[string]] => {
    const name = title();
    return [slug(name), { title: name, description: `${name}: ${phrase()}, ${phrase()}.` }];
  };
  return Object.fromEntries(Array.from({ length: TOPIC_COUNT }, row));
}

/** The labels a guide may name, half of them with a Vietnamese form. */
export function planLabels({ chance, title, phrase }: Writer): Labels {
  return ACTIONS.flatMap((action) =>
    THINGS.map((thing) => ({
      en: `${action} ${thing}`,
      ...(chance.chance(0.5) && { vi: title() }),
      where: phrase(),
    })),
  );
}

function someTopics(chance: Random, ids: readonly string[]): string[] {
  return [...new Set(Array.from({ length: chance.between(1, 3) }, () => chance.pick(ids)))];
}

/** Settles every guide's address, title, topics and day. @param count how many. */
export function planGuides(count: number, { chance, title }: Writer, topics: Topics): PlannedGuide[] {
  const ids = Object.keys(topics);
  return Array.from({ length: count }, () => {
    const name = title();
    const day = new Date(FIRST_DAY + chance.between(0, DAYS) * DAY_MS).toISOString().slice(0, 10);
    return { slug: slug(name), title: name, topics: someTopics(chance, ids), publishedAt: day };
  });
}

/** Where other guides find these. */
export function addressesOf(guides: readonly PlannedGuide[]): string[] {
  return guides.map((guide) => pageAddress('guide', guide.slug));
}
