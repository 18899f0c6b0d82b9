import { and, eq, isNull } from "drizzle-orm";
import { save } from "@/db/save";
import { links, nominationAsks } from "@/db/schema";
import { activityEvent } from "@/domain/activities/commands/activity-event";
import { missionFacts } from "@/domain/activities/commands/mission-mail";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { dueAskInput } from "../schema";
import { loadAsk } from "./load-ask";

/** Reminds a focal point once, some days before the last one, with the link they have. */
export const remindNomination = command({
  name: "nomination.remind",
  input: dueAskInput,
  async run({ tx, actor, now }, { askId }) {
    demand(actor, "nomination.answer");
    const { ask, call, activity, action } = await loadAsk(tx, askId);
    if (ask.state !== "asked" || ask.remindedOn) refuse({ kind: "already_sent" });
    const [link] = await tx.select().from(links).where(and(eq(links.subjectId, askId), eq(links.purpose, "nomination"), isNull(links.usedAt), isNull(links.revokedAt)));
    const { id: linkId, toAddress, locale } = found(link);
    await save(tx, nominationAsks, ask, ask.version, { remindedOn: dayOf(now) });
    return {
      output: { askId },
      events: [activityEvent("nomination.reminded", action.id, activity, { subject: { table: "nomination_asks", id: askId }, facts: { institution: ask.institution, dueOn: call.dueOn }, audience: "facility" })],
      mail: [{ template: "nomination.reminder", to: { address: toAddress, name: ask.fullName, locale }, actionId: action.id, linkId, onceKey: `nomination ${askId}`, facts: { ...missionFacts(action.reference, activity), dueOn: call.dueOn } }],
    };
  },
});
