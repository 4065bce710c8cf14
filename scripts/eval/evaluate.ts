import { random } from '../bench/random.ts';
import { firstLoad, laterLoad, type Speed, speedOf } from './cost.ts';
import type { Engine } from './engine.ts';
import { countLongTasks, longTasks } from './long-tasks.ts';
import { miniSearchPeer } from './minisearch-peer.ts';
import { ownDialog } from './own-dialog.ts';
import { ownSearch } from './own-search.ts';
import { pagefindPeer } from './pagefind-peer.ts';
import { drawn, type Form, FORMS, type KnownItem } from './queries.ts';
import { asReader } from './reader.ts';
import { outcomesOf, type Outcomes } from './recall.ts';
import type { Stage } from './stage.ts';
import type { Load } from './traffic.ts';

/** How one engine did. */
export interface EngineResult {
  name: string;
  outcomes: Outcomes;
  /** What the first query loads. */
  first: Load;
}

/** How ours did, with what is measured of it alone. */
export interface OwnResult extends EngineResult {
  /** What each later query loads. */
  later: Load;
  speed: Speed;
  /** Tasks of more than 50 ms on the main thread, in all queries together. */
  longTasks: number;
}

/** How all did. */
export interface Evaluation {
  own: OwnResult;
  peers: EngineResult[];
  items: number;
  /** Queries that the bytes were counted with. */
  weighed: number;
}

/** The forms every engine is asked in. Decomposed text and the other tone style are for us to read, so only we are asked. */
export const SHARED_FORMS: readonly Form[] = ['exact', 'no marks', 'half marks', 'Telex', 'VNI', 'one typo'];
const ALL_FORMS = Object.keys(FORMS) as Form[];

/** Bytes are counted with so many queries at most. */
const WEIGHED = 20;

/** What all engines are asked. */
interface Questions {
  items: readonly KnownItem[];
  seed: number;
  /** Those that bytes are counted with. */
  weighed: readonly string[];
}

async function peerResult(stage: Stage, engine: Engine, { items, seed, weighed }: Questions): Promise<EngineResult> {
  const outcomes = await asReader(stage.browser, engine, (page) => outcomesOf(engine, page, SHARED_FORMS, items, seed));
  const first = await firstLoad(stage.browser, { engine, hasFullText: false }, weighed);
  return { name: engine.name, outcomes, first };
}

async function ownResult(stage: Stage, { items, seed, weighed }: Questions): Promise<OwnResult> {
  const engine = ownSearch(stage.site);
  const asked = await asReader(stage.browser, engine, async (page) => {
    await countLongTasks(page);
    const outcomes = await outcomesOf(engine, page, ALL_FORMS, items, seed);
    const speed = await speedOf(
      page,
      items.map(({ phrase }) => phrase),
    );
    return { outcomes, speed, longTasks: await longTasks(page) };
  });
  const dialog = { engine: ownDialog(stage.site), hasFullText: true };
  const first = await firstLoad(stage.browser, dialog, weighed);
  return { name: engine.name, ...asked, first, later: await laterLoad(stage.browser, dialog, weighed) };
}

/** Asks all engines for the items, one engine after another, and measures what it costs. */
export async function evaluate(stage: Stage, items: readonly KnownItem[], seed: number): Promise<Evaluation> {
  const weighed = drawn(items, WEIGHED, random(seed)).map(({ phrase }) => phrase);
  const questions = { items, seed, weighed };
  const own = await ownResult(stage, questions);
  const engines = [
    pagefindPeer(stage.peers),
    miniSearchPeer(stage.peers, 'plain'),
    miniSearchPeer(stage.peers, 'folded'),
  ];
  const peers: EngineResult[] = [];
  for (const engine of engines) peers.push(await peerResult(stage, engine, questions));
  return { own, peers, items: items.length, weighed: weighed.length };
}
