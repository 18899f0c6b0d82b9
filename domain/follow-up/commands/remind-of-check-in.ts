import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ASK_IS_OPEN, readFollowUpRules } from "@/db/follow-up";
import { changesOf, recordChanges } from "@/db/save";
import { checkIns } from "@/db/schema";
import { loadAction, type LoadedAction } from "@/domain/actions/commands/load-action";
import { dayOf, type PartialDate } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, type Mail } from "@/server/command";
import { rungDue } from "../rules";
import { checkInDue } from "../schema";
import { checkInEvent, loadCheckIn } from "./load-check-in";

/** Reminds those who were asked and have not answered everything, each by the link that they have: once on each rung of the ladder. */
export const remindOfCheckIn = command({
  name: "check_in.remind",
  input: checkInDue,
  async run({ tx, actor, now }, { reference, months }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.ask", action.facts);
    const { askedOn, ...checkIn } = await loadCheckIn(tx, action.id, months);
    const today = dayOf(now);
    const rung = askedOn === null || action.isOnHold ? null : rungDue(await readFollowUpRules(tx, action.id), { askedOn, ...checkIn }, today);
    const waiting = rung === null ? [] : await openAsks(tx, checkIn.id, today);
    if (rung === null || waiting.length === 0) return refuse({ kind: "already_sent" });
    // Of two rounds at once the second finds the rung taken.
    const taken = await tx.update(checkIns).set({ remindedAfter: rung, remindedOn: today }).where(and(eq(checkIns.id, checkIn.id), or(isNull(checkIns.remindedAfter), lt(checkIns.remindedAfter, rung)))).returning({ id: checkIns.id });
    if (taken.length === 0) return refuse({ kind: "already_sent" });
    recordChanges(tx, changesOf(checkIn, { remindedOn: today }));
    return {
      output: { reference, months },
      events: [checkInEvent("check_in.reminded", checkIn, { days: rung, people: waiting.length })],
      mail: waiting.map((ask) => mailTo(ask, { action, months, rung })),
    };
  },
});

type Waiting = { askId: string; linkId: string; name: string; address: string; locale: "en" | "fr"; asksUse: boolean; open: number; expiresOn: PartialDate; answerBy: PartialDate };

function openAsks(tx: Tx, checkInId: string, today: PartialDate) {
  return tx.execute<Waiting>(sql`
    select u.id as "askId", l.id as "linkId", u.to_name as name, u.to_address as address, u.locale, u.asks_use and k.state <> 'answered' as "asksUse", u.expires_on as "expiresOn", k.answer_by as "answerBy",
      (select count(*)::int from update_ask_items i where i.ask_id = u.id and i.answered_on is null) as open
    from check_ins k join update_asks u on u.check_in_id = k.id
    join links l on l.subject_id = u.id and l.used_at is null and l.revoked_at is null and l.expires_on >= ${today}
    where k.id = ${checkInId} and ${ASK_IS_OPEN} order by u.to_name, u.id`);
}

function mailTo({ askId, linkId, name, address, locale, asksUse, open, expiresOn, answerBy }: Waiting, { action, months, rung }: { action: LoadedAction; months: number; rung: number }): Mail {
  const facts = {
    reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", months: String(months), until: answerBy, expiresOn,
    report: asksUse ? "yes" : "", count: open > 0 ? String(open) : "",
  };
  return { template: "check_in.reminder", to: { address, name, locale }, actionId: action.id, linkId, facts, onceKey: `check-in ${askId} ${rung}` };
}
