import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { reportCorrections } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { correctReport as input } from "../schema";
import { loadReport } from "./load-report";

/** Says what a frozen report tells wrongly, what is right, and why. It is listed after the report; the report stays as it was. */
export const correctReport = command({
  name: "report.correct",
  input,
  async run({ tx, actor, now }, { reference, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.correct", action.facts);
    const report = found(await loadReport(tx, action.id));
    if (report.state !== "frozen") refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "correct" });
    await lockAction(tx, action.id);
    const [last] = await tx.select({ number: max(reportCorrections.number) }).from(reportCorrections).where(eq(reportCorrections.reportId, report.id));
    const number = (last?.number ?? 0) + 1;
    await tx.insert(reportCorrections).values({ id: crypto.randomUUID(), actionId: action.id, reportId: report.id, number, ...words, recordedOn: dayOf(now), recordedByName: actor.personName });
    recordChanges(tx, changesOf({ reported: words.said }, { reported: words.corrected }));
    return { output: { reference, number }, events: [{ type: "report.corrected", subject: { table: "final_reports", id: report.id }, actionId: action.id, facts: { number }, reason: words.reason, audience: "delegation" }] };
  },
});
