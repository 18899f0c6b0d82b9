import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { auditEvents, organisations, seatChecks, seatHolders, seatRounds, seats } from "@/db/schema";
import { addDays, dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { SEAT_ROUND_RULES, setDay } from "../rounds";
import { openSeatRoundInput } from "../schema";
import { roundMail } from "./round-mail";

/** Asks an authority, once for each set day, who of its people still works there; where nobody administers it, the facility is told. */
export const openSeatRound = command({
  name: "seat_round.open",
  input: openSeatRoundInput,
  async run({ tx, actor, now }, { organisationId }) {
    demand(actor, "seat_round.ask", { authorityIds: [organisationId] });
    const askedOn = dayOf(now);
    const [authority] = await tx.select({ name: organisations.nameEn }).from(organisations).where(eq(organisations.id, organisationId));
    const holders = await readHolders(tx, organisationId, askedOn);
    if (holders.length === 0) return refuse({ kind: "not_found" });
    const round = { id: crypto.randomUUID(), organisationId, setOn: setDay(askedOn), askedOn, dueOn: addDays(askedOn, SEAT_ROUND_RULES.answerDays) };
    const opened = await tx.insert(seatRounds).values(round).onConflictDoNothing().returning({ id: seatRounds.id });
    if (opened.length === 0) refuse({ kind: "already_sent" });
    await tx.insert(seatChecks).values(holders.map(({ holderId, lastSignedInOn }) => ({ roundId: round.id, organisationId, holderId, lastSignedInOn })));
    recordChanges(tx, changesOf({}, { askedOn, dueOn: round.dueOn }));
    return {
      output: { roundId: round.id },
      events: [{ type: "seat_round.asked", subject: { table: "seat_rounds", id: round.id }, organisationId, facts: { dueOn: round.dueOn } }],
      mail: await roundMail(tx, "seat.round_asked", { id: round.id, organisationId, authority: found(authority).name, dueOn: round.dueOn, open: holders.length }, askedOn),
    };
  },
});

/** Who holds a seat of the authority today, and when they last signed in. */
async function readHolders(tx: Tx, organisationId: string, today: string) {
  return tx.select({ holderId: seatHolders.id, lastSignedInOn: sql<string | null>`(select to_char(max(${auditEvents.happenedAt}), 'YYYY-MM-DD') from ${auditEvents} where ${auditEvents.type} = 'session.started' and ${auditEvents.actorUserId} = "seat_holders"."user_id")` })
    .from(seatHolders).innerJoin(seats, eq(seats.id, seatHolders.seatId))
    .where(and(eq(seats.organisationId, organisationId), eq(seats.role, "authority"), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, today))));
}
