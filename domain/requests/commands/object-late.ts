import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { programmeDay } from "../opinion-clock";
import { objectLateInput } from "../schema";
import { keepObjection } from "./keep-objection";
import { loadOpinion } from "./load-opinion";
import { loadOpinionRequest } from "./load-opinion-request";

/** Records an objection that reached the facility after the service's silence had become consent. */
export const objectLate = command({
  name: "opinion.object_late",
  input: objectLateInput,
  async run({ tx, actor, now }, { opinionId, objectedOn, answeredVia: via, answeredByName: by, ...said }) {
    const request = await loadOpinionRequest(tx, opinionId);
    demand(actor, "opinion.record", request.facts);
    const opinion = await loadOpinion(tx, request, opinionId, { late: true });
    const lateOn = objectedOn ?? programmeDay(now);
    if (lateOn > programmeDay(now)) refuseField("objectedOn", "future");
    if (lateOn <= opinion.dueOn) refuseField("objectedOn", "later");
    return keepObjection(tx, { request, opinion }, { ...said, lateOn, via, by }, { actor, now });
  },
});
