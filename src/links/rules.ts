import type { LinkRule } from './rule.ts';
import { brokenFragment } from './rules/broken-fragment.ts';
import { draftLink } from './rules/draft-link.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { emptyLink } from './rules/empty-link.ts';
import { indexFile } from './rules/index-file.ts';
import { insecureOwnAddress } from './rules/insecure-own-address.ts';
import { malformedAddress } from './rules/malformed-address.ts';
import { missingAsset } from './rules/missing-asset.ts';
import { missingPage } from './rules/missing-page.ts';
import { missingSlash } from './rules/missing-slash.ts';
import { orphanPage } from './rules/orphan-page.ts';
import { outsideBase } from './rules/outside-base.ts';
import { redirectChain } from './rules/redirect-chain.ts';
import { redirectLink } from './rules/redirect-link.ts';
import { redirectLoop } from './rules/redirect-loop.ts';
import { scriptAddress } from './rules/script-address.ts';
import { unusableAddress } from './rules/unusable-address.ts';
import { vagueLink } from './rules/vague-link.ts';
import { wrongCase } from './rules/wrong-case.ts';

/** All rules over a built site, in the order they run. */
export const LINK_RULES: readonly LinkRule[] = [
  missingPage,
  missingAsset,
  brokenFragment,
  wrongCase,
  missingSlash,
  indexFile,
  draftLink,
  redirectLink,
  redirectChain,
  redirectLoop,
  insecureOwnAddress,
  scriptAddress,
  malformedAddress,
  unusableAddress,
  outsideBase,
  emptyLink,
  vagueLink,
  duplicateId,
  orphanPage,
];
