import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { restartOpinionInput } from "../schema";
import { askByMail } from "./ask-by-mail";
import { loadOpinion, ofOpinion } from "./load-opinion";
import { loadRequest } from "./load-request";
import { passCourt } from "./pass-court";
import { silenceDate } from "./silence-date";

/** The information a service asked for has been sent: its working days start again from the first, however many had run before it asked. */
export const restartOpinion = command({
  name: "opinion.restart",
  input: restartOpinionInput,
  async run({ tx, actor, now }, { reference, opinionId, version, sentOn, information }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "opinion.record", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId);
    const state = demandMove(OPINION_LIFECYCLE, "restart", { state: opinion.state, met: { moreInformationAsked: opinion.answer === "more_information" } });
    const askedOn = sentOn ?? programmeDay(now);
    if (askedOn > programmeDay(now)) refuseField("sentOn", "future");
    if (askedOn < opinion.askedOn) refuseField("sentOn", "later");
    const { dueOn, days } = await silenceDate(tx, { phaseId: request.phaseId, askedOn });
    await save(tx, opinions, opinion, version, { state, answer: null, settledOn: null, answeredVia: null, answeredByName: null, askedOn, dueOn });
    const event = ofOpinion(opinion, await passCourt(tx, request, now));
    const { organisationId, service, sentTo, hasVeto } = opinion;
    return {
      output: { reference },
      events: [{ type: "opinion.asked", ...event, facts: { ...event.facts, dueOn, workingDays: days, sentTo, hasVeto }, reason: information }],
      mail: sentTo ? [await askByMail(tx, request, { opinionId, organisationId, service, sentTo, hasVeto, dueOn }, { actor, now, information })] : [],
    };
  },
});
