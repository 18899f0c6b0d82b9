/** A date as the source gives it: `2016`, `2016-10` or `2016-10-13`. Text order is time order. */
export type PartialDate = string;

export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a day, month or year that exists in the calendar between 1900 and 2199. */
export function isRealDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false;
  const [year, month = 1, day = 1] = text.split("-").map(Number) as [number, number?, number?];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `12 Mar 2018`, `Mar 2018` or `2018`, in the reader's language, never a number for a month. */
export function formatDate(date: PartialDate, locale: string): string {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number) as [number, number?, number?];
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "short";
  if (day) options.day = "numeric";
  return firstDay(formatter(locale, options).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))), locale);
}

/** `12 Mar 2018, 14:02` in the reader's language, in UTC or on the clocks of a zone. */
export function formatMoment(moment: Date, locale: string, zone = "UTC"): string {
  return firstDay(formatter(locale, { timeZone: zone, year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" }).format(moment), locale);
}

/** `Monday 12 March`, with a capital, for the head of a day's page. */
export function formatWeekday(date: PartialDate, locale: string): string {
  const text = firstDay(formatter(locale, { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" }).format(new Date(`${date}T00:00:00Z`)), locale);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `March 2027`, in the reader's language. */
export function formatMonth(month: string, locale: string): string {
  return formatter(locale, { timeZone: "UTC", year: "numeric", month: "long" }).format(new Date(`${month}-01T00:00:00Z`));
}

/** The calendar day of a moment, in UTC. */
export function dayOf(moment: Date): PartialDate {
  return moment.toISOString().slice(0, 10);
}

/** The calendar day of a moment on the clocks of a time zone, whatever the zone of the server. */
export function dayIn(zone: string, moment: Date): PartialDate {
  const parts = new Map(formatter("en", { timeZone: zone, calendar: "iso8601", year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

/** So many days later; earlier when negative. */
export function addDays(day: PartialDate, days: number): PartialDate {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

/** The day after. */
export function nextDay(day: PartialDate): PartialDate {
  return addDays(day, 1);
}

/** The same day `months` later; the last day of the month when that day does not exist. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const [year, month = 1, day = 1] = date.split("-").map(Number) as [number, number?, number?];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
}

/** Whole days from one day to another. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

// French says the first of a month as an ordinal; the formatter does not.
const firstDay = (text: string, locale: string) => (locale === "fr" ? text.replace(/(^|\s)1(?=\s\p{L})/u, "$11er") : text);

// Formatters cost more than the formatting: one for each language and shape.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, options);
  formatters.set(key, made);
  return made;
}
