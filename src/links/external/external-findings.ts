import type { Finding } from '../../document/finding.ts';
import type { Place } from '../place.ts';
import { askedAddress, type AskedWhere } from './asked-address.ts';
import type { Verdict } from './verdict.ts';
import { verdictText } from './verdict-text.ts';

/** Where each external address stands, as `externalLinks` gives it. */
export type ExternalLinks = ReadonlyMap<string, readonly Place[]>;

/** The addresses that are to be asked, each once. */
export function addressesToAsk(links: ExternalLinks, where: AskedWhere): Set<string> {
  return new Set([...links.keys()].flatMap((written) => askedAddress(written, where) ?? []));
}

/** A finding for each place of each address of which there is something to tell. @param verdicts by asked address. */
export function externalFindings(
  links: ExternalLinks,
  verdicts: ReadonlyMap<string, Verdict>,
  where: AskedWhere,
): Finding[] {
  return [...links].flatMap(([written, places]) => {
    const verdict = verdicts.get(askedAddress(written, where) ?? '');
    const text = verdict && verdictText(written, verdict);
    return text ? places.map((place) => ({ ...text, ...place })) : [];
  });
}
