import { createHash } from 'node:crypto';

/**
 * The pages' opt-in to a transition from one to the next. It stands in each page and not in a style sheet: a page
 * whose styles come late would opt out again when its first paint is near, which browsers report as an error.
 */
export const TRANSITION_STYLE = '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

/** Allows that one style in the content policy. */
export const transitionHash: `sha256-${string}` = `sha256-${createHash('sha256').update(TRANSITION_STYLE).digest('base64')}`;
