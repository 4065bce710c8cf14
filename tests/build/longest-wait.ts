/** Longest wait for a page or a server in ms, where a quiet machine needs seconds; less than a test may take, so that what did not come is named. */
export const LONGEST_WAIT = 60_000;
