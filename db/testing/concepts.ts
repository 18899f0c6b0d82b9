import { acceptConcept } from "@/domain/concepts/commands/accept-concept";
import { commentConcept } from "@/domain/concepts/commands/comment-concept";
import { saveConcept } from "@/domain/concepts/commands/save-concept";
import { sendConcept } from "@/domain/concepts/commands/send-concept";
import { translateConcept } from "@/domain/concepts/commands/translate-concept";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { actionInDesign, done } from "./cases";
import type { People } from "./people";

/** Its concept is being written. */
export async function designed(p: People) {
  const reference = await actionInDesign(p);
  await done(saveConcept, p.mira, { reference, language: "en", purpose: "Know what joining the conventions would take.", approach: "Compare the law, then advise." });
  return reference;
}

/** Its concept is with the authority, begun to be translated, with a comment on a paragraph; its group is formed. */
export async function underDiscussion(p: People) {
  const reference = await designed(p);
  await done(saveConcept, p.mira, { reference, language: "en", version: 1, purpose: "Know what joining the conventions would take.", approach: "Compare the law, then advise.", plannedActivities: "Two missions.", expectedResults: "A study.", risks: "The frame may change.", otherInitiatives: "None." });
  await done(translateConcept, p.mira, { reference, language: "fr", origin: "human_translation", fits: "on", version: 0, purpose: "Savoir ce qu’exigerait l’adhésion aux conventions." });
  await done(sendConcept, p.mira, { reference, version: 2 });
  await done(commentConcept, p.mira, { reference, paragraph: "risks|The frame may change.", text: "By when?", audience: "authority" });
  await done(formGroup, p.mira, { reference, name: "Working group", organisationId: p.ilir.organisationId });
  return reference;
}

/** Its concept is accepted by both. */
export async function agreed(p: People) {
  const reference = await designed(p);
  await done(sendConcept, p.mira, { reference, version: 1 });
  await done(acceptConcept, p.mira, { reference, version: 2 });
  await done(acceptConcept, p.ilir, { reference, version: 3 });
  return reference;
}
