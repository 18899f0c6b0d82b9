import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recommendationAddressees } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { findOrganisation } from "@/domain/organisations/commands/add-organisation";
import { refuseField } from "@/domain/shared/problem";
import { loadTexts } from "@/domain/texts/commands/load-texts";
import { command, demand } from "@/server/command";
import { partsOf, splitRecommendation as input } from "../recast-schema";
import { loadRecommendation, type LoadedRecommendation } from "./load-recommendation";
import { recastInto } from "./recast";
import { tellOriginators } from "./tell-originators";

/** Makes several recommendations of one. Each comes from all that it came from; it ends in them, and everybody it came from is told. */
export const splitRecommendation = command({
  name: "recommendation.split",
  input,
  async run({ tx, actor, now }, { reference, number, version, reason, ...posted }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    await lockAction(tx, action.id);
    const whole = await loadRecommendation(tx, action, number);
    const others = await tx.select({ organisationId: recommendationAddressees.organisationId, organisationName: recommendationAddressees.organisationName }).from(recommendationAddressees).where(eq(recommendationAddressees.recommendationId, whole.id));
    const spoken = await spokenOf(tx, whole.id);
    const parts = [];
    for (const { index, addresseeId, ...words } of partsOf(posted)) {
      const lead = await leadOfPart(tx, whole, { addresseeId, field: `p${index}_addresseeId` });
      const rest = others.filter(({ organisationName }) => organisationName !== lead.addresseeName);
      parts.push({ actionId: action.id, actor, others: rest, spoken: words.textFr ? spoken : { ...spoken, original: "en" as const }, facts: { ...words, ...lead, priority: whole.priority } });
    }
    const { made, events } = await recastInto(tx, { kind: "split", sources: [{ recommendation: whole, version }], parts, reason, now });
    const mail = await tellOriginators(tx, { actor, reference, reason, sources: [whole], made });
    return { output: { reference, number }, events, mail };
  },
});

/** The body that leads on a part: another one of the list, or the one that led on the whole, with whom to ask there. */
async function leadOfPart(tx: Tx, { addresseeId: leadId, addresseeName, contactName, contactEmail, contactLocale }: LoadedRecommendation, { addresseeId, field }: { addresseeId: string | null; field: string }) {
  if (!addresseeId || addresseeId === leadId) return { addresseeId: leadId, addresseeName, contactName, contactEmail, contactLocale };
  const organisation = (await findOrganisation(tx, addresseeId)) ?? refuseField(field, "choose");
  return { addresseeId, addresseeName: organisation.nameEn };
}

/** The parts are in the languages of the whole: one that has no French is written in English. */
async function spokenOf(tx: Tx, id: string) {
  const known = await loadTexts(tx, { table: "recommendations", ids: [id], field: "text" });
  const translation = known.find(({ origin }) => origin !== "written")?.origin;
  return { original: known.find(({ origin }) => origin === "written")?.language === "fr" ? "fr" as const : "en" as const, translation: translation === "machine_translation" ? translation : "human_translation" as const };
}
