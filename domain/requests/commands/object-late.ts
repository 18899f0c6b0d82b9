import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { objectLateInput } from "../schema";
import { keepOpinionLetter } from "./keep-opinion-letter";
import { loadOpinion, ofOpinion } from "./load-opinion";
import { loadOpinionRequest } from "./load-opinion-request";

/** What a service says after its silence became consent, by its link or recorded by staff: kept and shown, the consent stands, managers are told. */
export const objectLate = command({
  name: "opinion.object_late",
  input: objectLateInput,
  async run({ tx, actor, now }, { opinionId, answer, remarks, objectedOn, answeredVia, answeredByName, answeredByFunction, file }) {
    const request = await loadOpinionRequest(tx, opinionId);
    const isByLink = actor.role === "system";
    demand(actor, isByLink ? "opinion.answer" : "opinion.record", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId, { late: true });
    const state = demandMove(OPINION_LIFECYCLE, "objectLate", { state: opinion.state, met: { notObjectedYet: opinion.lateAnswer === null } });
    if (isByLink && !answeredByName) refuseField("answeredByName", "required");
    if (isByLink && !answeredByFunction) refuseField("answeredByFunction", "required");
    const lateOn = (isByLink ? null : objectedOn) ?? programmeDay(now);
    if (lateOn > programmeDay(now)) refuseField("objectedOn", "future");
    if (lateOn <= opinion.dueOn) refuseField("objectedOn", "later");
    const letterId = file ? await keepOpinionLetter(tx, request, { file, actor, now }) : opinion.letterId;
    const by = [answeredByName, answeredByFunction].filter(Boolean).join(", ") || null;
    await save(tx, opinions, opinion, opinion.version, { state, lateAnswer: answer, lateRemarks: remarks, lateOn, letterId, answeredByName: by, answeredVia: isByLink ? "link" : answeredVia });
    const event = ofOpinion(opinion);
    const { reference, title, leadAuthorityName: authority } = request;
    return {
      output: { reference },
      events: [{ type: "opinion.objected_late", ...event, facts: { ...event.facts, answer, person: by } }],
      mail: [{ template: "opinion.late", to: { role: "manager" }, requestId: request.id, facts: { reference, title, authority, service: opinion.service, answer, remarks, by: by ?? "", silenceOn: opinion.settledOn ?? "" } }],
    };
  },
});
