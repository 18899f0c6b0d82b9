import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { restartOpinionInput } from "../schema";
import { loadOpinion, ofOpinion } from "./load-opinion";
import { loadRequest } from "./load-request";
import { silenceDate } from "./silence-date";

/** The information a service asked for has been sent: its working days start again. */
export const restartOpinion = command({
  name: "opinion.restart",
  input: restartOpinionInput,
  async run({ tx, actor, now }, { reference, opinionId, version, sentOn }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "opinion.record", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId);
    const state = demandMove(OPINION_LIFECYCLE, "restart", { state: opinion.state, met: { moreInformationAsked: opinion.answer === "more_information" } });
    const askedOn = sentOn ?? dayOf(now);
    if (askedOn > dayOf(now)) refuseField("sentOn", "future");
    if (askedOn < opinion.askedOn) refuseField("sentOn", "later");
    await save(tx, opinions, opinion, version, { state, answer: null, settledOn: null, askedOn, dueOn: await silenceDate(tx, askedOn) });
    return { output: { reference }, events: [{ type: "opinion.asked", ...ofOpinion(opinion) }] };
  },
});
