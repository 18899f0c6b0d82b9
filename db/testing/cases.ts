import { launchAction } from "@/domain/actions/commands/launch-action";
import { openAction } from "@/domain/actions/commands/open-action";
import { acceptConcept } from "@/domain/concepts/commands/accept-concept";
import { saveConcept } from "@/domain/concepts/commands/save-concept";
import { sendConcept } from "@/domain/concepts/commands/send-concept";
import { done, versionOf } from "./doing";
import type { People } from "./people";
import { approvedRequest } from "./requests";

export { asOwner, done, versionOf } from "./doing";
export { approvedRequest };

/** An Action in design, opened from an approved request of the Ministry of the Interior of Belarus and led by Mira. */
export async function actionInDesign(p: People): Promise<string> {
  const requestReference = await approvedRequest(p);
  const { reference } = await done(openAction, p.marek, { requestReference, titleEn: "Preparing the rights of migrant workers", titleFr: "Préparer les droits des travailleurs migrants", leadId: p.mira.userId });
  return reference;
}

/** The same Action under way: both sides have accepted the concept. */
export async function actionInImplementation(p: People): Promise<string> {
  const reference = await actionInDesign(p);
  await done(saveConcept, p.mira, { reference, purpose: "Know what joining the conventions would take.", approach: "Compare the law, then advise." });
  await done(sendConcept, p.mira, { reference, version: 1 });
  await done(acceptConcept, p.mira, { reference, version: 2 });
  await done(acceptConcept, p.ilir, { reference, version: 3 });
  await done(launchAction, p.mira, { reference, version: await versionOf("actions", reference) });
  return reference;
}
