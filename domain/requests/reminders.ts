import type { MailTemplate } from "@/domain/mails/lists";
import { addDays, daysBetween, type PartialDate } from "@/domain/shared/dates";
import { addWorkingDays, isWorkingDay, type Calendar } from "./working-days";

/** What people are reminded of; each to whoever holds the pen then, and to nobody else. */
export const REMINDERS = ["draft", "returned", "unread", "undecided", "opinion", "condition"] as const;
export type Reminder = (typeof REMINDERS)[number];

type Rule = { template: MailTemplate; /** Days from the day that counts; negative ones come before it. */ days: readonly number[]; unit: "days" | "workingDays" };

/** The set days of every reminder. */
export const REMINDER_DAYS: Record<Reminder, Rule> = {
  // After it was last saved.
  draft: { template: "reminder.draft", days: [14, 30], unit: "days" },
  // Around the day by which the authority was to answer.
  returned: { template: "reminder.returned", days: [-7, 1], unit: "days" },
  // After it came to the facility.
  unread: { template: "reminder.unread", days: [5, 10], unit: "workingDays" },
  // After the last opinion was in.
  undecided: { template: "reminder.undecided", days: [10], unit: "days" },
  // Before the last day of the service.
  opinion: { template: "opinion.reminder", days: [-1], unit: "workingDays" },
  // Before the condition is due.
  condition: { template: "condition.due", days: [-7], unit: "days" },
};

// A worker that was away for a long weekend catches up; nobody is reminded of what is long past.
const LATE_AT_MOST = 3;

/** The set day that has come: how many days it is from `from`; null while none has, or when it is too long ago. */
export function reminderDue({ reminder, from, today, calendars }: { reminder: Reminder; from: PartialDate; today: PartialDate; calendars: readonly Calendar[] }): number | null {
  const { days, unit } = REMINDER_DAYS[reminder];
  const reached = days.map((step) => ({ step, day: setDay({ from, step, unit, calendars }) })).filter(({ day }) => day <= today).at(-1);
  return reached && daysBetween(reached.day, today) <= LATE_AT_MOST ? reached.step : null;
}

function setDay({ from, step, unit, calendars }: { from: PartialDate; step: number; unit: Rule["unit"]; calendars: readonly Calendar[] }): PartialDate {
  if (unit === "days") return addDays(from, step);
  if (step >= 0) return addWorkingDays({ from, days: step, calendars });
  let day = from;
  for (let left = -step; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendars)) left -= 1;
  }
  return day;
}
