import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { decisionConditions } from "@/db/schema";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { meetConditionInput } from "../decision";
import { programmeDay } from "../opinion-clock";
import { loadRequest } from "./load-request";

/** Records that a condition of an approval has been met, and how one knows. */
export const meetCondition = command({
  name: "condition.meet",
  input: meetConditionInput,
  async run({ tx, actor, now }, { reference, conditionId, version, metOn, metNote }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "condition.meet", request.facts);
    const [row] = await tx.select().from(decisionConditions).where(and(eq(decisionConditions.id, conditionId), eq(decisionConditions.requestId, request.id)));
    const condition = found(row);
    if (condition.metOn) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "approve" });
    const on = metOn ?? programmeDay(now);
    refuseFuture("metOn", on, { now, countries: request.country ? [request.country] : [] });
    if (!metNote) refuseField("metNote", "required");
    await save(tx, decisionConditions, condition, version, { metOn: on, metNote });
    return { output: { reference }, events: [{ type: "condition.met", subject: { table: "decision_conditions", id: conditionId }, requestId: request.id, facts: { condition: condition.text, metOn: on }, audience: "authority" }] };
  },
});
