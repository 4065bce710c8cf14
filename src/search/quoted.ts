const QUOTED = /^\s*["“”«](.+)["“”»]\s*$/;

/** Whether a query stands in quotes: it asks for its words side by side, as they are. */
export function isQuoted(query: string): boolean {
  return QUOTED.test(query);
}

/** A query without the quotes around it. */
export function unquoted(query: string): string {
  return QUOTED.exec(query)?.[1]?.trim() ?? query;
}
