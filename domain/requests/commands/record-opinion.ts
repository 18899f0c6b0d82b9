import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { recordOpinionInput } from "../schema";
import { loadOpinion, ofOpinion } from "./load-opinion";
import { loadRequest } from "./load-request";

/** Records what a service answered; one that asked for more information may answer again. */
export const recordOpinion = command({
  name: "opinion.record",
  input: recordOpinionInput,
  async run({ tx, actor, now }, { reference, opinionId, version, answer, remarks, answeredOn }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "opinion.record", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId);
    const move = opinion.state === "answered" ? "answerAgain" : "answer";
    const state = demandMove(OPINION_LIFECYCLE, move, { state: opinion.state, met: { moreInformationAsked: opinion.answer === "more_information" } });
    const settledOn = answeredOn ?? dayOf(now);
    if (settledOn > dayOf(now)) refuseField("answeredOn", "future");
    if (settledOn < opinion.askedOn) refuseField("answeredOn", "later");
    if (!remarks && answer !== "favourable") refuseField("remarks", "required");
    await save(tx, opinions, opinion, version, { state, answer, remarks, settledOn, recordedByName: actor.personName });
    return { output: { reference }, events: [{ type: "opinion.recorded", ...ofOpinion(opinion) }] };
  },
});
