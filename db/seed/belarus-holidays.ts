import { plusDays, type Holiday } from "./holidays";

/** Public holidays of Belarus on which nobody works, by its decree on public holidays. */
export function belarusianHolidays(year: number): Holiday[] {
  const fixed = (monthAndDay: string, nameEn: string, nameFr: string) => ({ on: `${year}-${monthAndDay}`, nameEn, nameFr });
  return [
    fixed("01-01", "New Year’s Day", "Jour de l’an"),
    fixed("01-07", "Orthodox Christmas", "Noël orthodoxe"),
    fixed("03-08", "Women’s Day", "Journée des femmes"),
    fixed("05-01", "Labour Day", "Fête du travail"),
    fixed("05-09", "Victory Day", "Jour de la Victoire"),
    fixed("07-03", "Independence Day", "Jour de l’Indépendance"),
    fixed("11-07", "October Revolution Day", "Jour de la révolution d’Octobre"),
    fixed("12-25", "Catholic Christmas", "Noël catholique"),
    { on: plusDays(orthodoxEaster(year), 9), nameEn: "Radunitsa", nameFr: "Radounitsa" },
  ].sort((one, other) => one.on.localeCompare(other.on));
}

/** Easter by the Julian reckoning, as a day of our calendar (Meeus); right from 1900 to 2099. */
export function orthodoxEaster(year: number): string {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const julian = Math.floor((d + e + 114) / 31) * 100 + ((d + e + 114) % 31) + 1;
  return plusDays(`${year}-${String(Math.floor(julian / 100)).padStart(2, "0")}-${String(julian % 100).padStart(2, "0")}`, 13);
}
