import { changesOf, recordChanges, save } from "@/db/save";
import { recommendations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { rewordRecommendation as input } from "../schema";
import { demandOpen } from "./demand-open";
import { keepAdviceWords } from "./keep-advice-words";
import { loadRecommendation } from "./load-recommendation";
import { recommendationEvent } from "./recommendation-event";

/** Corrects the words, the kind or the priority of a recommendation. Words that the authority has answered stay as it read them: another language may be added. */
export const rewordRecommendation = command({
  name: "recommendation.reword",
  input,
  async run({ tx, actor, now }, { reference, number, version, translation, fits, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    const recommendation = await loadRecommendation(tx, action, number);
    demandOpen(recommendation, "reword");
    const isReworded = words.textEn !== recommendation.textEn || (recommendation.textFr !== null && words.textFr !== recommendation.textFr);
    if (isReworded && recommendation.answeredOn) refuse({ kind: "unmet", missing: [{ key: "recommendations.wordsNotAnswered" }] });
    const isKept = await keepAdviceWords(tx, { actor, now, actionId: action.id, recommendationId: recommendation.id, words, spoken: { original: "en", translation, fits } });
    if (!isKept && changesOf(recommendation, words).length === 0) refuse({ kind: "already_sent" });
    await save(tx, recommendations, recommendation, version, words);
    if (isKept) recordChanges(tx, changesOf({}, { translatedBy: words.textFr && translation }));
    return { output: { reference, number }, events: [recommendationEvent("recommendation.reworded", recommendation)] };
  },
});
