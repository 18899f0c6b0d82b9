import type { RequestDetail } from "./request-detail";

/** After so many milliseconds without a save somebody is no longer filling a request. */
export const FILLING_PAUSE = 30 * 60_000;

/** The colleague who is filling a request at this moment, and since when; nobody when it is the reader, or a while ago. */
export function colleagueFilling({ lastEditedById, lastEditedByName, lastEditedAt, editingSince }: Pick<RequestDetail, "lastEditedById" | "lastEditedByName" | "lastEditedAt" | "editingSince">, { userId, now }: { userId: string; now: Date }): { name: string; since: Date } | null {
  if (!lastEditedByName || !lastEditedAt || lastEditedById === userId) return null;
  return now.getTime() - lastEditedAt.getTime() < FILLING_PAUSE ? { name: lastEditedByName, since: editingSince ?? lastEditedAt } : null;
}
