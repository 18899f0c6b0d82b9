import { and, eq, isNull } from "drizzle-orm";
import { save } from "@/db/save";
import { actionHolds, actions } from "@/db/schema";
import { pauseCheckIns } from "@/domain/follow-up/commands/pause-check-ins";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { resume } from "../schema";
import { loadAction } from "./load-action";
import { refuseFuture } from "./refuse-future";

/** Takes an Action up again after a hold; the note says what changes in the concept. */
export const resumeAction = command({
  name: "action.resume",
  input: resume,
  async run({ tx, actor, now }, { reference, version, resumedOn, note }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.resume", action.facts);
    refuseFuture("resumedOn", resumedOn, { now, countries: action.facts.countries });
    if (!action.isOnHold) refuse({ kind: "wrong_stage", noun: "actions", state: action.stage, move: "resume" });
    if (action.onHoldSince && resumedOn < action.onHoldSince) refuseField("resumedOn", "later");
    await save(tx, actions, action, version, { onHoldSince: null, court: "facility", courtSince: dayOf(now), movedAt: now });
    await tx.update(actionHolds).set({ resumedOn, resumeNote: note }).where(and(eq(actionHolds.actionId, action.id), isNull(actionHolds.resumedOn)));
    if (action.onHoldSince) await pauseCheckIns(tx, action.id, { since: action.onHoldSince, resumedOn });
    return { output: { reference }, events: [{ type: "action.resumed", subject: { table: "actions", id: action.id }, actionId: action.id, reason: note, facts: { resumedOn }, audience: "delegation" }] };
  },
});
