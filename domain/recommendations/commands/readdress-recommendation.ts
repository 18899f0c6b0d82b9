import { eq } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { recommendationAddressees, recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand, type Mail } from "@/server/command";
import { readdressRecommendation as input } from "../schema";
import { demandOpen } from "./demand-open";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";
import { contactOf, insertOthers, leadOf, namesOf, othersOf } from "./write-addressees";

/** Changes to whom a recommendation is addressed, and says why. A body that now leads is told; who led before stays in the history. */
export const readdressRecommendation = command({
  name: "recommendation.readdress",
  input,
  async run({ tx, actor }, { reference, number, version, reason, ...to }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    demandOpen(recommendation, "readdress");
    const lead = await leadOf(tx, to);
    const others = await othersOf(tx, lead, to);
    await save(tx, recommendations, recommendation, version, { ...lead, ...contactOf(to) });
    const before = await tx.delete(recommendationAddressees).where(eq(recommendationAddressees.recommendationId, recommendation.id)).returning({ organisationId: recommendationAddressees.organisationId, organisationName: recommendationAddressees.organisationName });
    await insertOthers(tx, { recommendationId: recommendation.id, actionId: action.id, others });
    recordChanges(tx, changesOf({ others: namesOf(before) }, { others: namesOf(others) }));
    const isNew = lead.addresseeId !== null && lead.addresseeId !== recommendation.addresseeId;
    const facts = { reference, number: String(number), textEn: recommendation.textEn, textFr: recommendation.textFr ?? "", dueOn: recommendation.dueOn ?? "", reason, by: actor.personName };
    const mail: Mail[] = isNew ? [{ template: "recommendation.addressed", to: { organisationId: lead.addresseeId! }, actionId: action.id, facts }] : [];
    return { output: { reference, number }, events: [recommendationEvent("recommendation.readdressed", recommendation, { reason })], mail };
  },
});
