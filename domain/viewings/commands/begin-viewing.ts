import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { seatHolders, seats, users, viewings } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { VIEWING_MINUTES } from "../rules";
import { beginViewingInput } from "../schema";

/** Lets an administrator look, and only look, as the holder of a seat does, for a quarter of an hour and for a reason that this person reads. */
export const beginViewing = command({
  name: "viewing.begin",
  input: beginViewingInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, { holderId, reason }) {
    demand(actor, "viewing.begin");
    const person = await loadHolder(tx, holderId, dayOf(now));
    // Nobody gains by it what they have not: an administrator is not seen through by another.
    if (person.userId === actor.userId || person.role === "admin") refuseField("holderId", "notAsAdministrator");
    const [id, until] = [crypto.randomUUID(), new Date(now.getTime() + VIEWING_MINUTES * 60_000)];
    await tx.insert(viewings).values({ id, viewerId: actor.userId, viewerName: actor.personName, userId: person.userId, seatId: person.seatId, reason, beganAt: now, until });
    recordChanges(tx, changesOf({}, { name: person.name, seatTitle: person.title, reason }));
    return { output: { viewingId: id }, events: [{ type: "viewing.began", subject: { table: "viewings", id }, reason, facts: { person: person.name, seatTitle: person.title } }] };
  },
});

async function loadHolder(tx: Tx, holderId: string, today: string) {
  const [row] = await tx.select({ userId: users.id, name: users.name, seatId: seats.id, title: seats.title, role: seats.role }).from(seatHolders)
    .innerJoin(seats, eq(seats.id, seatHolders.seatId)).innerJoin(users, eq(users.id, seatHolders.userId))
    .where(and(eq(seatHolders.id, holderId), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, today))));
  return found(row);
}
