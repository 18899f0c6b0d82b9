import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { mergeRecommendations as input } from "../recast-schema";
import { loadRecommendation } from "./load-recommendation";
import { recastInto, type Source } from "./recast";
import { tellOriginators } from "./tell-originators";
import { contactOf, leadOf, othersOf } from "./write-addressees";

/** Makes one recommendation of several. They end in it, it comes from all they came from, and everybody they came from is told. */
export const mergeRecommendations = command({
  name: "recommendation.merge",
  input,
  async run({ tx, actor, now }, { reference, merged, reason, textEn, textFr, original, translation, category, priority, dueOn, ...to }) {
    const action = await loadAction(tx, reference);
    demand(actor, "recommendation.propose", action.facts);
    if (new Set(merged.map(({ number }) => number)).size < merged.length) refuseField("merged", "chooseTwo");
    const lead = await leadOf(tx, to);
    const others = await othersOf(tx, lead, to);
    await lockAction(tx, action.id);
    const sources: Source[] = [];
    for (const { number, version } of merged) sources.push({ recommendation: await loadRecommendation(tx, action, number), version });
    const part = { actionId: action.id, actor, others, spoken: { original, translation }, facts: { textEn, textFr, category, priority, dueOn, ...lead, ...contactOf(to) } };
    const { made, events } = await recastInto(tx, { kind: "merge", sources, parts: [part], reason, now });
    const mail = await tellOriginators(tx, { actor, reference, reason, sources: sources.map(({ recommendation }) => recommendation), made });
    return { output: { reference, number: made[0]!.number }, events, mail };
  },
});
