import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { users, viewings } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { endViewingInput } from "../schema";

/** Ends a viewing: by its administrator, or by the worker once its time is over. Whoever was looked at is told who looked, why and at what. */
export const endViewing = command({
  name: "viewing.end",
  input: endViewingInput,
  async run({ tx, actor, now }, { viewingId }) {
    demand(actor, "viewing.end");
    const [row] = await tx.select({ viewing: viewings, name: users.name, email: users.email, locale: users.locale }).from(viewings).innerJoin(users, eq(users.id, viewings.userId)).where(eq(viewings.id, viewingId));
    const { viewing, name, email, locale } = found(row);
    if (actor.role !== "system" && viewing.viewerId !== actor.userId) refuse({ kind: "not_found" });
    const endedAt = now < viewing.until ? now : viewing.until;
    const ended = await tx.update(viewings).set({ endedAt }).where(and(eq(viewings.id, viewingId), isNull(viewings.endedAt))).returning({ id: viewings.id });
    if (ended.length === 0) refuse({ kind: "already_sent" });
    recordChanges(tx, changesOf({}, { endedAt: endedAt.toISOString() }));
    const minutes = String(Math.max(1, Math.round((endedAt.getTime() - viewing.beganAt.getTime()) / 60_000)));
    return {
      output: { viewingId },
      events: [{ type: "viewing.ended", subject: { table: "viewings", id: viewingId }, facts: { person: name, count: viewing.pages.length } }],
      mail: [{ template: "viewing.ended", to: { address: email, name, locale }, facts: { by: viewing.viewerName, reason: viewing.reason, minutes, beganOn: viewing.beganAt.toISOString().slice(0, 10), pages: viewing.pages.join("\n") } }],
    };
  },
});
