import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { staffAmong } from "@/domain/seats/commands/staff-among";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, type Mail } from "@/server/command";
import { isLate } from "../recommendation";
import { remindOfRecommendation as input } from "../schema";
import { loadRecommendation, type LoadedRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Tells the body that leads and the lead of the Action, once for each due date, that the date of a recommendation has passed. */
export const remindOfRecommendation = command({
  name: "recommendation.remind",
  input,
  async run({ tx, actor, now }, { reference, number }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.remind", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    const { dueOn, remindedOfDue, reportedDoneOn, addresseeName, textEn, textFr } = recommendation;
    if (!isLate(recommendation, dayOf(now)) || reportedDoneOn || remindedOfDue === dueOn) return refuse({ kind: "already_sent" });
    await tx.update(recommendations).set({ remindedOfDue: dueOn }).where(eq(recommendations.id, recommendation.id));
    recordChanges(tx, changesOf({}, { remindedOfDue: dueOn }));
    const facts = { reference, number: String(number), textEn, textFr: textFr ?? "", institution: addresseeName, dueOn: dueOn ?? "" };
    const mail = (to: Mail["to"], side: string): Mail => ({ template: "recommendation.overdue", to, actionId: action.id, facts: { ...facts, side }, onceKey: ["overdue", recommendation.id, dueOn, side].join(" ") });
    const [lead] = action.leadId ? await staffAmong(tx, [action.leadId]) : [];
    const body = bodyOf(recommendation);
    return {
      output: { reference, number },
      events: [recommendationEvent("recommendation.reminded", recommendation, { facts: { dueOn }, audience: "authority" })],
      mail: [...(body ? [mail(body.to, body.side)] : []), ...(lead ? [mail({ seatId: lead.seatId }, "facility")] : [])],
    };
  },
});

/** The person named for it, or else everybody of the body that leads; nobody where neither is known. */
function bodyOf({ contactEmail, contactName, contactLocale, addresseeId }: LoadedRecommendation): { to: Mail["to"]; side: string } | undefined {
  if (contactEmail) return { to: { address: contactEmail, name: contactName ?? contactEmail, locale: contactLocale ?? "en" }, side: "contact" };
  return addresseeId ? { to: { organisationId: addresseeId }, side: "authority" } : undefined;
}
