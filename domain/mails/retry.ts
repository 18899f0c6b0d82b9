const LONGEST_WAIT = 720;
/** How often a mail is tried: about two days in all. */
export const MOST_TRIES = 13;

/** When to try again after `attempts` tries: two minutes, then twice as long each time, at most twice a day. */
export function nextTry(now: Date, attempts: number): Date {
  return new Date(now.getTime() + Math.min(2 ** attempts, LONGEST_WAIT) * 60_000);
}
