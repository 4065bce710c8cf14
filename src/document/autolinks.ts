import type { Nodes, Parents, Text } from 'mdast';

/**
 * Stands for the brackets of an address in angle brackets while the parser reads: MDX takes `<https://…>` for a tag. It is
 * no sign of Markdown, ends an address, and stands in no text that may be published.
 */
const BRACKET = '\u0001';

/** An address or mail address in angle brackets that is a link to the parser without them; one that ends in a sign is not. */
const AUTOLINK =
  /<((?:https?:\/\/[a-z\d-]+(?:[.:][a-z\d-]+)*(?:[/?#][^\s<>()\p{Cc}]*[^\s<>()\p{Cc}?!.,:;*_~"'\]]|\/)?|[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}))>/giu;

/**
 * The text as the parser is given it: `<https://a.example>` and `<ban@a.example>` without their brackets, which makes them
 * links. No offset changes. @param bare the same text outside code: only what stands there is changed.
 */
export function withoutAngleBrackets(text: string, bare: string): string {
  let result = '';
  let at = 0;
  for (const { 0: link, index } of bare.matchAll(AUTOLINK)) {
    result += text.slice(at, index) + BRACKET + text.slice(index + 1, index + link.length - 1) + BRACKET;
    at = index + link.length;
  }
  return result + text.slice(at);
}

/** Takes the stand-ins out of the text of a node. */
export function withoutStandIns(value: string): string {
  return value.replaceAll(BRACKET, '');
}

/** Takes the stand-ins off the ends of a text that stands right before or right behind such a link. */
function trim(node: Text, source: string): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  const before = node.value.startsWith(BRACKET) && source[start.offset] === '>' ? 1 : 0;
  const behind = node.value.length > before && node.value.endsWith(BRACKET) && source[end.offset - 1] === '<' ? 1 : 0;
  node.value = node.value.slice(before, node.value.length - behind);
  node.position = {
    start: { ...start, column: start.column + before, offset: start.offset + before },
    end: { ...end, column: end.column - behind, offset: end.offset - behind },
  };
}

/**
 * Takes the stand-ins out of a parsed tree, so that every text stands in it as it is written.
 * @returns offset of an address that did not become a link (it stands in the text of another), if there is one.
 */
export function restoreTexts(tree: Parents, source: string): number | undefined {
  let left: number | undefined;
  const visit = (parent: Parents): void => {
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'text' && node.value.includes(BRACKET)) trim(node, source);
      if (node.type === 'text' && node.value.includes(BRACKET)) {
        const at = source.indexOf('<', node.position?.start.offset);
        if (at >= 0 && at < (node.position?.end.offset ?? 0)) left ??= at;
      }
      if ('children' in node) visit(node);
    }
    const kept = (parent.children as Nodes[]).filter((node) => node.type !== 'text' || node.value !== '');
    if (kept.length < parent.children.length) parent.children = kept as typeof parent.children;
  };
  visit(tree);
  return left;
}
