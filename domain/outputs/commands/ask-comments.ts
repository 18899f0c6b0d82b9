import { changesOf, recordChanges } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { makeLinkBeside } from "@/domain/links/commands/make-link";
import { addDays, dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OUTPUT_COMMENTED } from "../lifecycle";
import { askComments as input } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";

/** An expert's link is good for so many days. */
export const COMMENT_LINK_DAYS = 30;

/** Asks an expert for comments on an output, by a link that needs no account. Several may be asked at once. */
export const askOutputComments = command({
  name: "output.ask_comments",
  input,
  async run({ tx, actor, now }, { reference, number, name, email, locale }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    demandNotEnded(action, "askComments");
    const output = await loadOutput(tx, action.id, number);
    if (!OUTPUT_COMMENTED.some((state) => state === output.state)) refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move: "askComments" });
    const expiresOn = addDays(dayOf(now), COMMENT_LINK_DAYS);
    const linkId = await makeLinkBeside(tx, { purpose: "output_comment", subjectId: output.id, actionId: action.id, bodyName: name, toAddress: email, locale, madeByName: actor.personName, now, expiresOn });
    recordChanges(tx, changesOf({}, { expert: name, expiresOn }));
    return {
      output: { reference, number }, events: [outputEvent("output.comments_asked", output, { facts: { expert: name }, audience: "facility" })],
      mail: [{ template: "output.comment_asked", to: { address: email, name, locale }, actionId: action.id, linkId, facts: { reference, titleEn: output.titleEn, titleFr: output.titleFr ?? "", expiresOn, by: actor.personName } }],
    };
  },
});
