import { site } from '../site.ts';

/**
 * The second a build counts as now, in the environment, so that all its processes have one day and the same input gives
 * the same files at any time (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export const BUILD_MOMENT = 'SOURCE_DATE_EPOCH';

/** Offset of the site's zone from UTC, in ms. @param zone as `+07:00`. */
function offset(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/**
 * The day of this build where the site is at home, YYYY-MM-DD: by `SOURCE_DATE_EPOCH` where that is given, else by the
 * clock. @param env of the process. @param now in ms, the clock's.
 */
export function buildDay(env: NodeJS.ProcessEnv = process.env, now: number = Date.now()): string {
  const given = env[BUILD_MOMENT];
  const moment = given && /^\d{1,11}$/.test(given) ? Number(given) * 1000 : now;
  return new Date(moment + offset(site.timeZone)).toISOString().slice(0, 10);
}
