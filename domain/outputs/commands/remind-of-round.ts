import { eq } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { outputRounds } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { remindedUntil } from "../round";
import { remindOfRound as input } from "../schema";
import { loadOutput } from "./load-output";
import { outputEvent } from "./output-event";
import { tellLead } from "./output-mail";
import { openRound } from "./rounds";

/** Reminds the lead, seven days before and once, that a returned output is to be sent again. */
export const remindOfOutputRound = command({
  name: "output.remind",
  input,
  async run({ tx, actor, now }, { reference, number }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.remind", action.facts);
    demandNotEnded(action, "remind");
    const output = await loadOutput(tx, action.id, number);
    const round = await openRound(tx, output.id);
    if (!round || round.remindedOn || round.dueOn > remindedUntil(dayOf(now))) return refuse({ kind: "already_sent" });
    await tx.update(outputRounds).set({ remindedOn: dayOf(now) }).where(eq(outputRounds.id, round.id));
    recordChanges(tx, changesOf({}, { remindedOn: dayOf(now) }));
    const { reason, dueOn, organisationName } = round;
    return {
      output: { reference, number }, events: [outputEvent("output.reminded", output, { facts: { dueOn }, audience: "facility" })],
      mail: await tellLead(tx, "output.round_due", { action, output, more: { reason, dueOn, organisation: organisationName }, onceKey: `output.round_due ${round.id}` }),
    };
  },
});
