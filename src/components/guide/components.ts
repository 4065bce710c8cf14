import { COMPONENT_NAMES } from '../../mdx/components-table.ts';
import Mark from './Mark.astro';
import Note from './Note.astro';
import Screenshot from './Screenshot.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Tip from './Tip.astro';
import Ui from './Ui.astro';
import Warning from './Warning.astro';

const components: Readonly<Record<string, unknown>> = { Steps, Step, Ui, Screenshot, Mark, Note, Tip, Warning };

/** The components an author may write, by name: the rows of `mdx/components-table.ts`, no more and no fewer. */
export const guideComponents = Object.fromEntries(COMPONENT_NAMES.map((name) => [name, components[name]]));
