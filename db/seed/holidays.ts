import { addMonths, dayOf } from "@/domain/shared/dates";

export type Holiday = { on: string; nameEn: string; nameFr: string };

/** Days on which the EU institutions are closed, by the rule they follow every year. */
export function euHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const fixed = (monthAndDay: string, nameEn: string, nameFr: string) => ({ on: `${year}-${monthAndDay}`, nameEn, nameFr });
  const moving = (days: number, nameEn: string, nameFr: string) => ({ on: plusDays(easter, days), nameEn, nameFr });
  return uniqueDays([
    fixed("01-01", "New Year’s Day", "Jour de l’an"),
    fixed("01-02", "Day following New Year’s Day", "Lendemain du jour de l’an"),
    moving(-3, "Maundy Thursday", "Jeudi saint"),
    moving(-2, "Good Friday", "Vendredi saint"),
    moving(1, "Easter Monday", "Lundi de Pâques"),
    fixed("05-01", "Labour Day", "Fête du travail"),
    fixed("05-09", "Europe Day", "Journée de l’Europe"),
    moving(39, "Ascension Day", "Ascension"),
    moving(40, "Day following Ascension Day", "Lendemain de l’Ascension"),
    moving(50, "Whit Monday", "Lundi de Pentecôte"),
    fixed("07-21", "Belgian National Day", "Fête nationale belge"),
    fixed("08-15", "Assumption", "Assomption"),
    fixed("11-01", "All Saints’ Day", "Toussaint"),
    fixed("11-02", "All Souls’ Day", "Jour des morts"),
    ...Array.from({ length: 8 }, (_, index) => fixed(`12-${24 + index}`, "Year-end closure", "Fermeture de fin d’année")),
  ]);
}

/** Easter of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return plusDays(addMonths(`${year}-01-01`, Math.floor(days / 31) - 1), days % 31);
}

export function plusDays(date: string, days: number): string {
  return dayOf(new Date(Date.parse(date) + days * 86_400_000));
}

/** Moving days can fall on fixed ones: Ascension on Labour Day or Europe Day. */
export function uniqueDays(holidays: Holiday[]): Holiday[] {
  return holidays.filter(({ on }, index) => holidays.findIndex((other) => other.on === on) === index);
}
