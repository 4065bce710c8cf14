/** The attributes of an element, as its page has them. */
export type Attributes = Readonly<Record<string, string>>;

/** What becomes of an element in a copy of its page. */
export type Rule =
  /** Left out with all that is in it. */
  | { become: 'nothing' }
  /** Left out, what is in it stays. */
  | { become: 'content' }
  | { become: 'text'; text: string }
  | { become: 'element'; name: string; attributes: Attributes };

const NOTHING: Rule = { become: 'nothing' };
const CONTENT: Rule = { become: 'content' };

/** What needs a script, a form or the page around it. */
const DROPPED = new Set(
  'script style svg template noscript nav form button select textarea iframe source h1'.split(' '),
);

/** Boxes without a meaning of their own; steps say their number themselves, so that their list would count twice. */
const BOXES = new Set('article header div span picture time section'.split(' '));

/** The attributes that say something away from the page. */
const KEPT = new Set('src alt title start width height'.split(' '));

/** Attributes of what is a control, or is said elsewhere: in the head of the copy, to screen readers, to search. */
function isLeftOut(name: string, attributes: Attributes): boolean {
  const { 'aria-hidden': ariaHidden, 'data-footnote-backref': back } = attributes;
  const marked = 'data-no-copy' in attributes || 'data-pagefind-ignore' in attributes || 'hidden' in attributes;
  return DROPPED.has(name) || marked || ariaHidden === 'true' || back !== undefined;
}

function classes(attributes: Attributes): string[] {
  return (attributes['class'] ?? '').split(/\s+/);
}

/** Makes an address of a page absolute. @param page the page's own. */
function absolute(address: string, page: string): string {
  return URL.parse(address, page)?.href ?? page;
}

/** How a table's cell is aligned: the page has a class for it, because its policy allows no style. */
function alignment(attributes: Attributes): Attributes {
  const align = classes(attributes).find((name) => name.startsWith('align-'));
  return align ? { align: align.slice('align-'.length) } : {};
}

function link(attributes: Attributes, page: string): Rule {
  // A figure's picture opens large on its page; here it is large already.
  if ('data-shot-open' in attributes) return CONTENT;
  const { href = '', title } = attributes;
  const note = attributes['data-footnote-ref'] === undefined ? {} : { 'data-note': href.slice(1) };
  return { become: 'element', name: 'a', attributes: { href: absolute(href, page), ...(title && { title }), ...note } };
}

function box(attributes: Attributes): Rule {
  const names = classes(attributes);
  if (names.includes('callout')) return { become: 'element', name: 'blockquote', attributes: {} };
  if ('data-footnotes' in attributes) return { become: 'element', name: 'section', attributes: { 'data-notes': '' } };
  return names.includes('for-dark') ? NOTHING : { become: 'content' };
}

function isStepList(name: string, attributes: Attributes): boolean {
  return (
    (name === 'ol' && classes(attributes).includes('steps')) || (name === 'li' && classes(attributes).includes('step'))
  );
}

function kept(name: string, attributes: Attributes, page: string): Attributes {
  const own = Object.entries(attributes).filter(([attribute]) => KEPT.has(attribute));
  const given: Attributes = { ...Object.fromEntries(own), ...(/^t[dh]$/.test(name) ? alignment(attributes) : {}) };
  return given['src'] === undefined ? given : { ...given, src: absolute(given['src'], page) };
}

/** The words of code, and of which note a line is: asked for by the Markdown copy. */
function special(name: string, attributes: Attributes): Attributes {
  const language = name === 'code' ? classes(attributes).find((each) => each.startsWith('language-')) : undefined;
  const note = name === 'li' && /^chu-thich-fn-/.test(attributes['id'] ?? '') ? attributes['id'] : undefined;
  return { ...(language && { class: language }), ...(note && { 'data-note': note }) };
}

/**
 * Says what becomes of an element of an article in its copies.
 * @param page absolute address of the page: what is relative to it is made absolute.
 */
export function elementRule(name: string, attributes: Attributes, page: string): Rule {
  // A mark's number in the text leads to the legend; the legend's own badges say the number of their list again.
  if (name === 'a' && 'data-n' in attributes) return { become: 'text', text: `(${attributes['data-n']})` };
  if (isLeftOut(name, attributes)) return NOTHING;
  if (name === 'a') return link(attributes, page);
  if (name === 'input') return { become: 'element', name, attributes: inputState(attributes) };
  if (BOXES.has(name)) return box(attributes);
  if (isStepList(name, attributes)) return CONTENT;
  const given = { ...kept(name, attributes, page), ...special(name, attributes) };
  return { become: 'element', name: name === 'b' ? 'strong' : name, attributes: given };
}

/** The box of a task list: ticked or not. */
function inputState(attributes: Attributes): Attributes {
  return { type: 'checkbox', ...('checked' in attributes && { checked: '' }) };
}
