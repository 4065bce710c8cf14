import { site } from '../site.ts';

/** The moment a day (YYYY-MM-DD) begins where the site is at home, with its zone: elsewhere a bare day is another one. */
export function moment(day: string): string {
  return `${day}T00:00:00${site.timeZone}`;
}
