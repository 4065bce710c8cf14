/** The addresses of a `srcset` with their offsets in it. A comma inside an address (`data:`) is part of it, as the HTML Standard has it. */
export function srcsetAddresses(text: string): { address: string; offset: number }[] {
  const candidate = /[\s,]*([^\s,]\S*)(?:\s+(?:[^,(]|\([^)]*\))*)?/y;
  const found: { address: string; offset: number }[] = [];
  for (let match = candidate.exec(text); match?.[1]; match = candidate.exec(text)) {
    const offset = match.index + match[0].indexOf(match[1]);
    const address = match[1].replace(/,+$/, '');
    found.push({ address, offset });
    // A comma right behind an address ends it: what follows is the next one, not a descriptor.
    if (address !== match[1]) candidate.lastIndex = offset + match[1].length;
  }
  return found;
}
