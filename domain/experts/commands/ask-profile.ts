import { save } from "@/db/save";
import { experts } from "@/db/schema";
import { makeLink } from "@/domain/links/commands/make-link";
import { addDays, dayOf } from "@/domain/shared/dates";
import { command, demand } from "@/server/command";
import { ANSWER_DAYS } from "../cv";
import { askProfileInput } from "../schema";
import { loadExpert } from "./load-expert";

/** Asks an expert by mail to complete their own profile, by a link of their own. */
export const askProfile = command({
  name: "expert.ask",
  input: askProfileInput,
  async run({ tx, actor, now }, { expertId, version, email, locale }) {
    demand(actor, "expert.register");
    const expert = await loadExpert(tx, expertId);
    await save(tx, experts, expert, version, { email });
    const expiresOn = addDays(dayOf(now), ANSWER_DAYS);
    const linkId = await makeLink(tx, { purpose: "expert_profile", subjectId: expertId, bodyName: expert.fullName, toAddress: email, locale, madeByName: actor.personName, now, expiresOn });
    return {
      output: { expertId },
      events: [{ type: "expert.asked", subject: { table: "experts", id: expertId }, facts: { name: expert.fullName, sentTo: email, expiresOn }, audience: "facility" }],
      mail: [{ template: "expert.asked", to: { address: email, name: expert.fullName, locale }, linkId, facts: { by: actor.personName, expiresOn } }],
    };
  },
});
