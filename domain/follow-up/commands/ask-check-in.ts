import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { checkIns, seats } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, type Mail } from "@/server/command";
import { lastAnswerDay } from "../answer-time";
import { CHECK_IN_LIFECYCLE } from "../lifecycle";
import { checkInAt } from "../schema";
import { checkInEvent, loadCheckIn } from "./load-check-in";

/** Asks the authority what became of the report. Each of its seats gets a mail; from today its time to answer runs. */
export const askCheckIn = command({
  name: "check_in.ask",
  input: checkInAt,
  async run({ tx, actor, now }, { reference, months, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.ask", action.facts);
    const checkIn = await loadCheckIn(tx, action.id, months);
    const state = demandMove(CHECK_IN_LIFECYCLE, "ask", checkIn);
    const askedOn = dayOf(now);
    await save(tx, checkIns, checkIn, version, { state, askedOn });
    return {
      output: { reference, months },
      events: [checkInEvent("check_in.asked", checkIn, { dueOn: lastAnswerDay(askedOn) })],
      mail: await mailTo(tx, action.facts.authorityIds, { reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", months: String(months), until: lastAnswerDay(askedOn) }),
    };
  },
});

async function mailTo(tx: Tx, authorityIds: string[], facts: Mail["facts"]): Promise<Mail[]> {
  if (authorityIds.length === 0) return [];
  const rows = await tx.select({ id: seats.id }).from(seats).where(and(inArray(seats.organisationId, authorityIds), eq(seats.role, "authority")));
  return rows.map(({ id }) => ({ template: "check_in.asked" as const, to: { seatId: id }, facts }));
}
