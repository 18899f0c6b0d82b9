import { spendLink } from "@/domain/links/commands/spend-link";
import { command, demand } from "@/server/command";
import { programmeDay } from "../opinion-clock";
import { objectByLinkInput } from "../schema";
import { keepObjection } from "./keep-objection";
import { loadOpinion } from "./load-opinion";
import { loadOpinionRequest } from "./load-opinion-request";

/** A service objects for itself, by its link, after its silence became consent. */
export const objectByLink = command({
  name: "opinion.object_by_link",
  input: objectByLinkInput,
  async run({ tx, actor, now }, { token, name, function: position, ...said }) {
    const { subjectId } = await spendLink(tx, { token, purpose: "opinion", now });
    const request = await loadOpinionRequest(tx, subjectId);
    demand(actor, "opinion.answer", request.facts);
    const opinion = await loadOpinion(tx, request, subjectId, { late: true });
    return keepObjection(tx, { request, opinion }, { ...said, lateOn: programmeDay(now), via: "link", by: `${name}, ${position}` }, { actor, now });
  },
});
