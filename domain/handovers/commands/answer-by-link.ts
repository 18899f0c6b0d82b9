import { dayOf } from "@/domain/shared/dates";
import { command, demand } from "@/server/command";
import { answerByLink as input } from "../schema";
import { loadAsked, spendAsk } from "./load-asked";
import { tellLead } from "./receiver-mail";
import { writeAnswer } from "./write-answer";

/** The receiver says by a personal link what becomes of one item. "Later" may still change; once every item is taken or declined the link is spent. */
export const answerByLink = command({
  name: "handover.answer_by_link",
  input,
  async run({ tx, actor, now }, { token, itemId, version, answer, reason, name }) {
    demand(actor, "handover.answer");
    const { linkId, ask, action, handover, item } = await loadAsked(tx, { token, itemId, kind: "items", now });
    const event = await writeAnswer(tx, { handover, item, version, answer, reason, answeredOn: dayOf(now), answeredByName: name });
    const answers = handover.items.map((one) => (one.id === itemId ? answer : one.answer));
    if (answers.every((one) => one === "accepted" || one === "declined")) await spendAsk(tx, { linkId, askId: ask.id, now });
    const count = (wanted: string) => String(answers.filter((one) => one === wanted).length);
    const told = answers.every(Boolean) ? [await tellLead(tx, "handover.answered", { action, handover, more: { by: name, accepted: count("accepted"), declined: count("declined"), later: count("later") }, onceKey: `handover.answered ${ask.id} ${answers.join(" ")}` })] : [];
    return { output: { itemId }, events: [event], mail: told };
  },
});
