import { checkAddress } from './check-address.ts';
import { Hosts } from './hosts.ts';
import type { KnownVerdicts } from './known-verdicts.ts';
import type { Settings } from './settings.ts';
import type { Verdict } from './verdict.ts';

/** Called after each verdict. @param done how many there are by now. */
export type OnVerdict = (done: number) => void;

/**
 * Finds out about addresses: from what is known already, else from the web. What is new is added to `known`.
 * @param addresses as `askedAddress` gives them; one that stands there twice is asked once.
 * @returns the verdict on each address, and how many had to be asked.
 */
export async function checkAddresses(
  addresses: Iterable<string>,
  known: KnownVerdicts,
  settings: Settings,
  onVerdict: OnVerdict = () => undefined,
): Promise<{ verdicts: Map<string, Verdict>; asked: number }> {
  const all = new Set(addresses);
  const verdicts = new Map<string, Verdict>();
  const hosts = new Hosts(settings);
  let asked = 0;
  const verdictOn = async (address: string): Promise<Verdict> => {
    const before = known.of(address, settings.clock.now());
    if (before) return before;
    asked++;
    const verdict = await checkAddress(address, hosts, settings);
    known.keep(address, verdict, settings.clock.now());
    return verdict;
  };
  const check = async (address: string): Promise<void> => {
    verdicts.set(address, await verdictOn(address));
    onVerdict(verdicts.size);
  };
  await Promise.all([...all].map(check));
  return { verdicts, asked };
}
