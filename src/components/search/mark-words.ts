import { foundStretches, type Wanted } from '../../search/marked-text.ts';
import { carriedWords } from '../../search/result-address.ts';
import { WordReader } from '../../search/words.ts';

/** The name the style sheet knows the marks by (`::highlight`). */
const NAME = 'tb-tim';

/** The text nodes from one element on, to the next heading with an address or the end of the article. */
function* textsFrom(start: Element, article: Element): Generator<Text> {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = start;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && /^H[1-6]$/.test(node.tagName) && node.id && !start.contains(node)) return;
    if (node instanceof Text) yield node;
  }
}

function rangesIn(text: Text, wanted: readonly Wanted[], reader: WordReader): Range[] {
  return foundStretches(text.data, wanted, reader).map(([start, end]) => {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  });
}

/** Where a result leads: the step or section of the address, else the whole article. */
function target(article: Element): Element {
  // Our ids are ASCII: a fragment that would have to be decoded is none of them.
  const named = document.getElementById(location.hash.slice(1));
  return named && article.contains(named) ? named : article;
}

/**
 * Marks the words a search result came with, in the step or section it leads to, and takes them out of the address,
 * so that it can be shared. The page itself is not changed: where the browser has no highlights, nothing is marked.
 */
export function markWords(): void {
  const carried = carriedWords(location.href);
  const article = document.querySelector('.article');
  if (!carried || !article) return;
  history.replaceState(history.state, '', carried.clean);
  if (!('highlights' in CSS)) return;
  const reader = new WordReader();
  const wanted = reader.words(carried.words);
  const ranges = [...textsFrom(target(article), article)].flatMap((text) => rangesIn(text, wanted, reader));
  CSS.highlights.set(NAME, new Highlight(...ranges));
}
