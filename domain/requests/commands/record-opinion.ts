import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { isSettled } from "../approval";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { recordOpinionInput } from "../schema";
import { keepOpinionLetter } from "./keep-opinion-letter";
import { loadOpinion, ofOpinion, type LoadedOpinion } from "./load-opinion";
import { loadRequest } from "./load-request";
import { passCourt } from "./pass-court";

/** Records what a service answered and how it came; one that asked for more information may answer again, and a wrong record is corrected with a reason. */
export const recordOpinion = command({
  name: "opinion.record",
  input: recordOpinionInput,
  async run({ tx, actor, now }, { reference, opinionId, version, answer, remarks, answeredOn, reason, file, ...how }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "opinion.record", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId);
    const move = moveOf(opinion);
    const state = demandMove(OPINION_LIFECYCLE, move, { state: opinion.state, met: { moreInformationAsked: opinion.answer === "more_information" } });
    const settledOn = answeredOn ?? programmeDay(now);
    if (settledOn > programmeDay(now)) refuseField("answeredOn", "future");
    if (settledOn < opinion.askedOn) refuseField("answeredOn", "later");
    if (!remarks && answer !== "favourable") refuseField("remarks", "required");
    if (move === "correct" && !reason) refuseField("reason", "reason");
    const letterId = file ? await keepOpinionLetter(tx, request, { file, actor, now }) : opinion.letterId;
    await save(tx, opinions, opinion, version, { ...how, state, answer, remarks, settledOn, letterId, recordedByName: actor.personName });
    return { output: { reference }, events: [{ type: "opinion.recorded", ...ofOpinion(opinion, await passCourt(tx, request, now)), reason }] };
  },
});

function moveOf(opinion: LoadedOpinion) {
  if (opinion.state !== "answered") return "answer";
  return isSettled(opinion) ? "correct" : "answerAgain";
}
