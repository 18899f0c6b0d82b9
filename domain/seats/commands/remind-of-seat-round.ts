import { and, eq, isNull, sql } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { organisations, seatRounds } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { reminderDay } from "../rounds";
import { remindOfSeatRoundInput } from "../schema";
import { roundMail } from "./round-mail";

/** Reminds an authority, once for each set day, that it has not answered for everybody. */
export const remindOfSeatRound = command({
  name: "seat_round.remind",
  input: remindOfSeatRoundInput,
  async run({ tx, actor, now }, { roundId }) {
    const [row] = await tx.select({ id: seatRounds.id, organisationId: seatRounds.organisationId, authority: organisations.nameEn, askedOn: seatRounds.askedOn, dueOn: seatRounds.dueOn, remindedOn: seatRounds.remindedOn, open: OPEN })
      .from(seatRounds).innerJoin(organisations, eq(organisations.id, seatRounds.organisationId)).where(and(eq(seatRounds.id, roundId), isNull(seatRounds.closedOn)));
    const round = found(row);
    demand(actor, "seat_round.ask", { authorityIds: [round.organisationId] });
    const day = reminderDay(round, dayOf(now));
    if (!day) return refuse({ kind: "already_sent" });
    await tx.update(seatRounds).set({ remindedOn: day }).where(eq(seatRounds.id, roundId));
    recordChanges(tx, changesOf({}, { remindedOn: day }));
    return {
      output: { roundId },
      events: [{ type: "seat_round.reminded", subject: { table: "seat_rounds", id: roundId }, organisationId: round.organisationId, facts: { dueOn: round.dueOn } }],
      mail: await roundMail(tx, "seat.round_reminder", round, dayOf(now)),
    };
  },
});

const OPEN = sql<number>`(select count(*)::int from seat_checks c where c.round_id = "seat_rounds"."id" and c.answer is null)`;
