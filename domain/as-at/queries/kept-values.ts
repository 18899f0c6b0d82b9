import { sql, type SQL } from "drizzle-orm";
import type { AsAt } from "../as-at";

/** The moment that `asAt` means for statements; what was written later than any moment counts when nothing else is asked. */
export const bound = ({ before }: AsAt): SQL => sql`${before.toISOString()}::timestamptz`;

/**
 * Which kept values count at a moment: those that bear an earlier one and, where that is asked, were written here by then. The last
 * one written is the record's: a correction that bears an earlier moment is a later word on the same matter.
 */
export function countsAt(asAt: AsAt): SQL {
  const isKnown = asAt.knownBefore ? sql` and v.recorded_at < ${asAt.knownBefore.toISOString()}::timestamptz` : sql``;
  return sql`v.happened_at < ${bound(asAt)}${isKnown}`;
}
