import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { lapseOpinionInput } from "../schema";
import { loadOpinion, ofOpinion } from "./load-opinion";
import { loadRequest } from "./load-request";

/** Counts the silence of a service as consent once its last day has passed; a veto is never silent. */
export const lapseOpinion = command({
  name: "opinion.lapse",
  input: lapseOpinionInput,
  async run({ tx, actor, now }, { reference, opinionId, version }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "opinion.lapse", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId);
    const state = demandMove(OPINION_LIFECYCLE, "lapse", { state: opinion.state, met: { deadlinePassed: dayOf(now) > opinion.dueOn, noVeto: !opinion.hasVeto } });
    await save(tx, opinions, opinion, version, { state, settledOn: dayOf(now), recordedByName: actor.personName });
    return { output: { reference }, events: [{ type: "opinion.lapsed", ...ofOpinion(opinion) }] };
  },
});
