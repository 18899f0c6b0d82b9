import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { seatChecks, seatHolders, seatRounds, seats, users } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { confirmSeatInput } from "../schema";
import { leaveSeat } from "./leave-seat";

/** Says of one person whether they still work at the authority. Whoever has left loses the seat, and what their sessions open, from now. */
export const confirmSeat = command({
  name: "seat.confirm",
  input: confirmSeatInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, { checkId, answer }) {
    const check = await loadCheck(tx, checkId);
    demand(actor, "seat_round.confirm", { authorityIds: [check.organisationId] });
    const today = dayOf(now);
    const answered = await tx.update(seatChecks).set({ answer, answeredOn: today, answeredByName: actor.personName }).where(and(eq(seatChecks.id, checkId), isNull(seatChecks.answer))).returning({ id: seatChecks.id });
    if (answered.length === 0) refuse({ kind: "already_sent" });
    recordChanges(tx, changesOf({}, { answer, answeredOn: today }));
    const left = answer === "has_left" && check.heldUntil === null ? await leaveSeat(tx, check.holderId, actor, { today, field: "answer" }) : null;
    return {
      output: { checkId, isClosed: await closeWhenDone(tx, check.roundId, today) },
      events: [
        { type: answer === "works_here" ? "seat_round.confirmed" : "seat_round.reported_left", subject: { table: "seat_checks", id: checkId }, organisationId: check.organisationId, facts: { person: check.name, seatTitle: check.title } },
        ...(left ? [left.event] : []),
      ],
      mail: left?.mail,
    };
  },
});

async function loadCheck(tx: Tx, checkId: string) {
  const [row] = await tx.select({ roundId: seatChecks.roundId, organisationId: seatChecks.organisationId, holderId: seatChecks.holderId, heldUntil: seatHolders.heldUntil, name: users.name, title: seats.title })
    .from(seatChecks).innerJoin(seatHolders, eq(seatHolders.id, seatChecks.holderId)).innerJoin(seats, eq(seats.id, seatHolders.seatId)).innerJoin(users, eq(users.id, seatHolders.userId))
    .where(eq(seatChecks.id, checkId));
  return found(row);
}

/** The last answer closes the round. */
async function closeWhenDone(tx: Tx, roundId: string, today: string): Promise<boolean> {
  const closed = await tx.update(seatRounds).set({ closedOn: today })
    .where(and(eq(seatRounds.id, roundId), isNull(seatRounds.closedOn), sql`not exists (select from seat_checks c where c.round_id = ${roundId} and c.answer is null)`)).returning({ id: seatRounds.id });
  return closed.length > 0;
}
