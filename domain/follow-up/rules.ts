import { addDays, daysBetween, type PartialDate } from "@/domain/shared/dates";

/** When an authority is asked after a presentation, and what follows while it does not answer; each programme has its own. Days count from the asking. */
export type FollowUpRules = {
  months: readonly number[];
  answerDays: number;
  reminderDays: readonly number[];
  reminderEvery: number;
  escalationDays: number;
  linkDays: number;
};

/** What a programme has that says nothing else. */
export const USUAL_RULES: FollowUpRules = { months: [6, 12, 24, 36], answerDays: 30, reminderDays: [20, 40], reminderEvery: 10, escalationDays: 60, linkDays: 90 };

/** A worker that was away for a long weekend catches up; nobody is reminded of what is long past. */
const LATE_AT_MOST = 3;

/** The rungs of the ladder, in days from the asking, as long as the links work. */
export function rungsOf({ reminderDays, reminderEvery, linkDays }: FollowUpRules): number[] {
  const rungs = [...reminderDays].sort((one, other) => one - other);
  for (let next = (rungs.at(-1) ?? 0) + reminderEvery; next < linkDays; next += reminderEvery) rungs.push(next);
  return rungs.filter((rung) => rung < linkDays);
}

type Clock = { askedOn: PartialDate; pausedDays: number };

/** Days since the asking, without those on hold. */
export const daysAsked = ({ askedOn, pausedDays }: Clock, today: PartialDate) => daysBetween(askedOn, today) - pausedDays;

/** The rung on which people are to be reminded today; null while none has come, when it was told, or when it is too long ago. */
export function rungDue(rules: FollowUpRules, { remindedAfter, ...clock }: Clock & { remindedAfter: number | null }, today: PartialDate): number | null {
  const days = daysAsked(clock, today);
  const reached = rungsOf(rules).filter((rung) => rung <= days).at(-1);
  return reached !== undefined && days - reached <= LATE_AT_MOST && reached > (remindedAfter ?? 0) ? reached : null;
}

/** Is it time to tell managers of a silence? Not of one that is long past. */
export function isEscalationDue({ escalationDays, linkDays }: FollowUpRules, clock: Clock, today: PartialDate): boolean {
  const days = daysAsked(clock, today);
  return days >= escalationDays && days <= linkDays;
}

/** The days that follow from asking today. */
export const daysFrom = ({ answerDays, linkDays }: FollowUpRules, today: PartialDate) => ({ answerBy: addDays(today, answerDays), expiresOn: addDays(today, linkDays) });
