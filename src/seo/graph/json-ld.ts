import type { Graph } from 'schema-dts';

/** What could end the script or begin a comment in it, and the two line ends that old JavaScript does not take in a string. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** A graph as the text of a `<script type="application/ld+json">`: no word of an author can end the script. */
export function jsonLd(graph: Graph): string {
  return JSON.stringify(graph).replace(
    UNSAFE,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
