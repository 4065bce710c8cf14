import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../src/document/format-finding.ts';
import { LINK_RULES } from '../../../src/links/rules.ts';
import { checkIn, fixture, ruleAndPlace } from './checked.ts';

const GUIDE = 'content/guides/mo-gian-hang/index.mdx';
const ALIASES = 'content/posts/chup-anh/index.mdx';

/** Every fault of the fixture, the rule that tells it, and where: in the author's file wherever an author wrote it. */
const FAULTS: readonly (readonly [fault: string, rule: string, place: string])[] = [
  ['a link to a page that is not there', 'missing-page', `${GUIDE}:9:65`],
  ['a link in a footnote', 'missing-page', `${GUIDE}:43:12`],
  ['a link by reference: its definition', 'missing-page', `${GUIDE}:46:1`],
  ['an address in a table of authors', 'missing-page', 'content/authors.yaml:3:41'],
  ['a link of the frame, once for all pages', 'missing-page', 'site/404.html:15:18'],
  ['an address in JSON-LD', 'missing-page', 'site/huong-dan/mo-gian-hang/index.html:8:372'],
  ['a <loc> of the sitemap', 'missing-page', 'site/sitemap.xml:5:10'],
  ['a link of the feed', 'missing-page', 'site/nguon-tin.xml:6:17'],
  ['a line of _redirects', 'missing-page', 'site/_redirects:4:9'],
  ['a link that only a Markdown copy has', 'missing-page', 'site/huong-dan/mo-gian-hang.md:4:24'],
  ['where a quotation is from', 'missing-page', 'site/huong-dan/mo-gian-hang/index.html:33:19'],
  ['a download that is not there', 'missing-asset', `${GUIDE}:15:43`],
  ['a picture, and one of its sizes, at the same place', 'missing-asset', `${GUIDE}:41:1`],
  ['a picture, and one of its sizes, at the same place', 'missing-asset', `${GUIDE}:41:1`],
  ['an og:image', 'missing-asset', 'site/chu-de/ban-hang/index.html:8:36'],
  ['a poster', 'missing-asset', 'site/chu-de/giao-hang/index.html:13:36'],
  ['a picture of the sitemap', 'missing-asset', 'site/sitemap.xml:6:29'],
  ['a picture in the text of the feed', 'missing-asset', 'site/nguon-tin.xml:7:26'],
  ['a fragment that another page does not have', 'broken-fragment', `${GUIDE}:13:12`],
  ['a fragment that the page itself does not have', 'broken-fragment', `${GUIDE}:13:65`],
  ['a file name in other letters', 'wrong-case', `${GUIDE}:15:7`],
  ['a page without its slash', 'missing-slash', `${GUIDE}:16:7`],
  ['a page by its file', 'index-file', `${GUIDE}:16:49`],
  ['a draft, in a table', 'draft-link', `${GUIDE}:20:3`],
  ['an old address, with a query', 'redirect-link', `${GUIDE}:21:3`],
  ['our own address by http:', 'insecure-own-address', `${GUIDE}:27:5`],
  ['an address nobody can read', 'malformed-address', `${GUIDE}:27:66`],
  ['a slash too many at the start', 'malformed-address', `${GUIDE}:48:66`],
  ['a mail to nobody', 'unusable-address', `${GUIDE}:48:5`],
  ['a number that is none', 'unusable-address', `${GUIDE}:48:34`],
  ['words that fit any link, in a step; its address stands above with good words', 'vague-link', `${GUIDE}:33:21`],
  ['words that fit any link, of a reference', 'vague-link', `${GUIDE}:33:77`],
  ['an address for words', 'vague-link', `${GUIDE}:39:19`],
  ['a label that fits any link', 'vague-link', 'site/huong-dan/mo-gian-hang/index.html:36:16'],
  ['no words at all', 'empty-link', `${GUIDE}:33:53`],
  ['an alias that leads to an alias', 'redirect-chain', `${ALIASES}:8:5`],
  ['aliases that lead to each other', 'redirect-loop', `${ALIASES}:9:5`],
  ['a script for an address', 'script-address', 'site/bai-viet/index.html:14:13'],
  ['an id that stands twice', 'duplicate-id', 'site/chu-de/ban-hang/index.html:14:8'],
  ['a post that only the 404 page links to', 'orphan-page', 'content/posts/mo-coi/index.mdx:2:8'],
  ['a topic no page links to', 'orphan-page', 'content/topics.yaml:4:1'],
  ['an author no page links to', 'orphan-page', 'content/authors.yaml:1:1'],
];

/** Needs a site below a path, and has tests of its own. */
const ELSEWHERE = ['outside-base'];

describe('a site with one of each fault', () => {
  const dir = fixture('faulty');
  const { findings } = checkIn(dir);
  const found = findings.map((finding) => ruleAndPlace(finding, dir));

  test.each(FAULTS)('%s: %s', (_, rule, place) => {
    expect(found).toContain(`${rule} ${place}`);
  });

  test('has no other findings', () => {
    expect(found.toSorted()).toEqual(FAULTS.map(([, rule, place]) => `${rule} ${place}`).sort());
  });

  test('leaves no rule without a fault', () => {
    const rules = new Set([...FAULTS.map(([, rule]) => rule), ...ELSEWHERE]);
    expect(LINK_RULES.map(({ id }) => id).sort()).toEqual([...rules].sort());
  });

  test('is told in words an author understands', async () => {
    const told = findings.map((finding) => ({ ...finding, file: finding.file.replace(/^.*fixtures\/links\//, '') }));
    await expect(`${formatFindings(told)}\n`).toMatchFileSnapshot('../../fixtures/links/messages.txt');
  });
});

test('a site without a fault has no finding', () => {
  const { findings, site } = checkIn(fixture('clean'));
  expect(findings).toEqual([]);
  expect([site.pages.size, site.met]).toEqual([7, 65]);
});
