import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { recommendationOrigins, recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { findOrganisation } from "@/domain/organisations/commands/add-organisation";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { proposeRecommendation as input } from "../schema";
import { findOrigin } from "./find-origin";
import { recommendationEvent } from "./recommendation-event";

/** Puts a line of advice to an addressee: where it comes from, and by when. From then on the authority and the delegation read it. */
export const proposeRecommendation = command({
  name: "recommendation.propose",
  input,
  async run({ tx, actor }, { reference, origins, ...facts }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    const addressee = await addresseeOf(tx, facts);
    const sources = [];
    for (const origin of origins) sources.push((await findOrigin(tx, action.id, origin)) ?? refuseField("origins", "choose"));
    demandNotEnded(await lockAction(tx, action.id), "propose");
    const [last] = await tx.select({ number: max(recommendations.number) }).from(recommendations).where(eq(recommendations.actionId, action.id));
    const recommendation = { ...facts, ...addressee, id: crypto.randomUUID(), actionId: action.id, number: (last?.number ?? 0) + 1 };
    await tx.insert(recommendations).values(recommendation);
    await tx.insert(recommendationOrigins).values(sources.map((source) => ({ id: crypto.randomUUID(), recommendationId: recommendation.id, actionId: action.id, ...source })));
    recordChanges(tx, changesOf({}, { ...facts, ...addressee, addresseeId: undefined }));
    return { output: { reference, number: recommendation.number }, events: [recommendationEvent("recommendation.proposed", recommendation)] };
  },
});

// A typed name is there because the list does not hold it, so it goes before the list's choice.
async function addresseeOf(tx: Tx, { addresseeId, addresseeName }: { addresseeId: string | null; addresseeName: string | null }) {
  if (addresseeName || !addresseeId) return { addresseeId: null, addresseeName: addresseeName ?? refuseField("addresseeName", "required") };
  const organisation = (await findOrganisation(tx, addresseeId)) ?? refuseField("addresseeId", "choose");
  return { addresseeId, addresseeName: organisation.nameEn };
}
