import { join } from 'node:path';
import { contentPlace } from '../../src/collections/content-dir.ts';
import type { Finding } from '../../src/document/finding.ts';
import type { CheckedLinks } from '../../src/links/check.ts';
import { askedAddress, isOpenAddress, shownAddress } from '../../src/links/external/asked-address.ts';
import { checkAddresses } from '../../src/links/external/check-addresses.ts';
import { addressesToAsk, externalFindings } from '../../src/links/external/external-findings.ts';
import { addressTimeFor, defaultSettings, type Settings } from '../../src/links/external/settings.ts';
import { externalLinks } from '../../src/links/external-links.ts';
import type { SiteAddress } from '../../src/seo/site-address.ts';
import type { ExternalOptions } from './external-options.ts';
import { externalProgress } from './external-progress.ts';
import { externalSummary } from './external-summary.ts';
import { liveLine } from './live-line.ts';
import { root } from './root.ts';
import { VerdictMemory } from './verdict-memory.ts';

/** What came of asking the web. */
export interface ExternalCheck {
  findings: readonly Finding[];
  /** What was asked, in Vietnamese. */
  said: string;
}

/** In the cache of the content folder. */
const CACHE_FILE = 'external-links.json';

function settingsFor(
  { origin, base }: SiteAddress,
  { timeout, concurrency, allowLoopback }: ExternalOptions,
): Settings {
  // A server that minds can see who asks, unless the site has no address yet.
  const more = isOpenAddress(new URL(origin), false) ? ` (+${origin}${base})` : '';
  const userAgent = `${defaultSettings.userAgent}${more}`;
  return { ...defaultSettings, timeout, addressTime: addressTimeFor(timeout), concurrency, allowLoopback, userAgent };
}

/**
 * Asks the web for the external addresses of a site whose links were read, unless it was asked not long ago, and
 * remembers what came of it in the cache of the content folder.
 */
export async function checkExternalLinks(checked: CheckedLinks, options: ExternalOptions): Promise<ExternalCheck> {
  const where = { own: checked.site.address, allowLoopback: options.allowLoopback };
  const settings = settingsFor(where.own, options);
  const links = externalLinks(checked.site, checked.content);
  const addresses = addressesToAsk(links, where);
  const memory = new VerdictMemory(join(contentPlace(root).cacheDir, CACHE_FILE), options.maxAge, settings.clock);
  const progress = externalProgress(addresses.size, liveLine());
  const onVerdict = (done: number): void => {
    progress.onVerdict(done);
    memory.keepNowAndThen();
  };
  const patiently = { ...settings, onWait: progress.onWait };
  const { verdicts, asked } = await checkAddresses(addresses, memory.known, patiently, onVerdict);
  progress.end();
  const passedOver = [...links.keys()].filter((one) => /^https?:/.test(one) && !askedAddress(one, where));
  const said = [externalSummary(verdicts, asked, passedOver.map(shownAddress)), memory.keep()]
    .filter(Boolean)
    .join('\n');
  return { findings: externalFindings(links, verdicts, where), said };
}
