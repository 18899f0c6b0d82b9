import { readExpertLists } from "@/db/expert-lists";
import { save } from "@/db/save";
import { experts } from "@/db/schema";
import { spendLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { readLists } from "../profile";
import { answerProfile as input } from "../schema";
import { keepCv } from "./keep-cv";
import { factsOf, loadExpert } from "./load-expert";
import { writeLists } from "./write-lists";

/** An expert says what is true of them, by their link: it is taken over at once, under their name. */
export const answerProfile = command({
  name: "expert.answer",
  input,
  async run({ tx, actor, now }, { token, version, consent, ...input }) {
    demand(actor, "expert.answer");
    const { subjectId: expertId } = await spendLink(tx, { token, purpose: "expert_profile", now });
    const expert = await loadExpert(tx, expertId);
    if (!consent) refuseField("consent", "consent");
    const lists = readLists(input);
    const cv = input.file ? await keepCv(tx, { actor, now, expertId, file: input.file }) : {};
    await save(tx, experts, expert, version, { ...factsOf(input), consentOn: dayOf(now), ...cv });
    await writeLists(tx, expertId, lists, await readExpertLists(tx, expertId));
    return { output: { expertId }, events: [{ type: "expert.answered", subject: { table: "experts", id: expertId }, facts: { name: input.fullName }, audience: "facility" }] };
  },
});
