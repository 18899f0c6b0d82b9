import { easterSunday, plusDays, uniqueDays, type Holiday } from "./holidays";

/** Public holidays of Austria, by the rule of its law on rest days. */
export function austrianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const fixed = (monthAndDay: string, nameEn: string, nameFr: string) => ({ on: `${year}-${monthAndDay}`, nameEn, nameFr });
  const moving = (days: number, nameEn: string, nameFr: string) => ({ on: plusDays(easter, days), nameEn, nameFr });
  return uniqueDays([
    fixed("01-01", "New Year’s Day", "Jour de l’an"),
    fixed("01-06", "Epiphany", "Épiphanie"),
    moving(1, "Easter Monday", "Lundi de Pâques"),
    fixed("05-01", "Labour Day", "Fête du travail"),
    moving(39, "Ascension Day", "Ascension"),
    moving(50, "Whit Monday", "Lundi de Pentecôte"),
    moving(60, "Corpus Christi", "Fête-Dieu"),
    fixed("08-15", "Assumption", "Assomption"),
    fixed("10-26", "Austrian National Day", "Fête nationale autrichienne"),
    fixed("11-01", "All Saints’ Day", "Toussaint"),
    fixed("12-08", "Immaculate Conception", "Immaculée Conception"),
    fixed("12-25", "Christmas Day", "Noël"),
    fixed("12-26", "Saint Stephen’s Day", "Saint-Étienne"),
  ]).sort((one, other) => one.on.localeCompare(other.on));
}

/** Days on which the demonstration's facility in Vienna is closed: the public holidays there, and the days between the years. */
export function facilityHolidays(year: number): Holiday[] {
  const betweenTheYears = ["12-24", "12-27", "12-28", "12-29", "12-30", "12-31"].map((day) => ({ on: `${year}-${day}`, nameEn: "Office closed at the end of the year", nameFr: "Bureau fermé en fin d’année" }));
  return uniqueDays([...austrianHolidays(year), ...betweenTheYears]);
}
