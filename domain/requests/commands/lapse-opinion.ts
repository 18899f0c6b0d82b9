import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { isPastDue, programmeDay } from "../opinion-clock";
import { lapseOpinionInput } from "../schema";
import { loadOpinion, ofOpinion } from "./load-opinion";
import { loadRequest } from "./load-request";
import { passCourt } from "./pass-court";

/** Counts the silence of a service as consent once its last day is over where the programme's clocks stand; a veto is never silent. */
export const lapseOpinion = command({
  name: "opinion.lapse",
  input: lapseOpinionInput,
  async run({ tx, actor, now }, { reference, opinionId, version }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "opinion.lapse", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId);
    const state = demandMove(OPINION_LIFECYCLE, "lapse", { state: opinion.state, met: { deadlinePassed: isPastDue(opinion.dueOn, now), noVeto: !opinion.hasVeto } });
    await save(tx, opinions, opinion, version, { state, settledOn: programmeDay(now), recordedByName: actor.personName });
    const court = await passCourt(tx, request, now);
    const event = ofOpinion(opinion, court);
    return { output: { reference }, events: [{ type: "opinion.lapsed", ...event, facts: { ...event.facts, askedOn: opinion.askedOn, dueOn: opinion.dueOn, sentTo: opinion.sentTo } }] };
  },
});
