import { refuseConflict } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { markReviewed } from "@/domain/texts/commands/mark-reviewed";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { command, demand, found } from "@/server/command";
import { checkTranslation as input } from "../schema";
import { readTranslation } from "./concept-words";
import { demandConceptStage, loadConcept } from "./load-concept";

/** A second person has read a translation of the concept beside the original. Where the authority has the text already, it now reads the translation too. */
export const checkConceptTranslation = command({
  name: "concept.check_translation",
  input,
  async run({ tx, actor, now }, { reference, language, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "concept.write", action.facts);
    demandConceptStage(action, "checkConceptTranslation");
    const concept = found(await loadConcept(tx, action.id));
    const { texts, read, last } = await readTranslation(tx, concept.id, language);
    const waiting = found(language === concept.language || texts.length === 0 ? undefined : texts.filter(({ reviewedOn }) => !reviewedOn));
    if (read !== version) await refuseConflict(tx, { id: concept.id }, {}, { who: { by: last!.writtenByName, at: last!.writtenAt }, versions: { read: version, now: read } });
    if (waiting.length === 0) refuse({ kind: "already_sent" });
    for (const text of waiting) await markReviewed(tx, { actor, now, text, field: "language" });
    if (concept.isShared) await shareTexts(tx, texts.map(({ id }) => id), "authority");
    return { output: { reference, language }, events: [{ type: "concept.translation_checked", subject: { table: "concepts", id: concept.id }, actionId: action.id, facts: { language }, audience: concept.isShared ? "authority" : "facility" }] };
  },
});
