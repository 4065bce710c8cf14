/** A date as Vietnamese readers write it (Intl puts a comma where Vietnamese says "năm"): `2026-11-23` gives `23 tháng 11 năm 2026`. @param day YYYY-MM-DD. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} tháng ${month} năm ${year}`;
}
