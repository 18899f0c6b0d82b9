import { and, eq, gt, isNull, not, sql } from "drizzle-orm";
import { MOST_PAGES } from "@/domain/viewings/rules";
import { authDatabase } from "./client";
import { sessions, viewings } from "./schema";

/** Binds a session to a viewing that its owner began; from then on it sees as that seat's holder does, until the viewing ends. */
export async function enterViewing(tokenHash: string, viewingId: string): Promise<void> {
  const own = authDatabase().select({ id: viewings.viewerId }).from(viewings).where(and(eq(viewings.id, viewingId), isNull(viewings.endedAt), gt(viewings.until, sql`now()`)));
  await authDatabase().update(sessions).set({ viewingId }).where(and(eq(sessions.sessionToken, tokenHash), eq(sessions.userId, own)));
}

/** The session is its owner's own again. */
export async function leaveViewing(tokenHash: string): Promise<void> {
  await authDatabase().update(sessions).set({ viewingId: null }).where(eq(sessions.sessionToken, tokenHash));
}

/** Notes an address that was opened, once; what was asked of it is left out. */
export async function notePage(viewingId: string, address: string): Promise<void> {
  const path = address.split("?")[0]!.slice(0, 200);
  await authDatabase().update(viewings).set({ pages: sql`array_append(${viewings.pages}, ${path})` })
    .where(and(eq(viewings.id, viewingId), not(sql`${path} = any(${viewings.pages})`), sql`cardinality(${viewings.pages}) < ${MOST_PAGES}`));
}
