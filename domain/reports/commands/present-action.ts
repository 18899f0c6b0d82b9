import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { readFollowUpRules } from "@/db/follow-up";
import { readSeal } from "@/db/report-content";
import { save } from "@/db/save";
import { actions, checkIns, finalReports, outputs } from "@/db/schema";
import { ACTION_LIFECYCLE } from "@/domain/actions/lifecycle";
import { loadAction } from "@/domain/actions/commands/load-action";
import { outputEvent } from "@/domain/outputs/commands/output-event";
import { loadSent } from "@/domain/outputs/commands/load-version";
import { shareVersion } from "@/domain/outputs/commands/share-versions";
import { OUTPUT_LIFECYCLE } from "@/domain/outputs/lifecycle";
import { addMonths } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { command, demand, type CommandEvent } from "@/server/command";
import { REPORT_LIFECYCLE } from "../lifecycle";
import { presentAction as input } from "../schema";
import { loadPresentation, loadReport } from "./load-report";

/** Moves on to follow-up after the presentation: the report and the validated outputs count as presented, and the check-ins get their dates. */
export const presentAction = command({
  name: "action.present",
  input,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.present", action.facts);
    const [report, presentation] = await Promise.all([loadReport(tx, action.id), loadPresentation(tx, action.id)]);
    const stage = demandMove(ACTION_LIFECYCLE, "present", {
      state: action.stage,
      met: { notOnHold: !action.isOnHold, finalReportCleared: report?.state === "cleared", presentationRecorded: presentation !== undefined },
      missing: (need) => ({ href: `/actions/${reference}/${PAGE_OF_NEED[need] ?? "report"}` }),
    });
    const heldOn = presentation!.heldOn;
    const { months: checkInMonths } = await readFollowUpRules(tx, action.id);
    // Between check-ins nobody holds the pen.
    await save(tx, actions, action, version, { stage, court: null, courtSince: null, nextOn: addMonths(heldOn, Math.min(...checkInMonths)), nextWhat: null, movedAt: now });
    await save(tx, finalReports, report!, report!.version, { state: demandMove(REPORT_LIFECYCLE, "present", { state: report!.state, met: { presentationRecorded: true } }) });
    const seal = await readSeal(tx, report!.id, "sent");
    await shareTexts(tx, seal?.content.texts.map(({ id }) => id) ?? [], "delegation");
    const presented = await presentOutputs(tx, action.id, heldOn);
    await tx.insert(checkIns).values(checkInMonths.map((months) => ({ id: crypto.randomUUID(), actionId: action.id, months, dueOn: addMonths(heldOn, months) })));
    const events = [
      { type: "action.presented" as const, subject: { table: "actions", id: action.id }, actionId: action.id, facts: { heldOn, place: presentation!.place, outputs: presented.length }, audience: "delegation" as const },
      ...presented,
      { type: "check_in.scheduled" as const, subject: { table: "actions", id: action.id }, actionId: action.id, facts: { months: checkInMonths.join(", ") }, audience: "delegation" as const },
    ] as const;
    return { output: { reference }, events: [...events] as [CommandEvent, ...CommandEvent[]] };
  },
});

const PAGE_OF_NEED: Record<string, string> = { notOnHold: "resume", presentationRecorded: "report/presentation" };

async function presentOutputs(tx: Tx, actionId: string, presentedOn: string): Promise<CommandEvent[]> {
  const validated = await tx.select().from(outputs).where(and(eq(outputs.actionId, actionId), eq(outputs.state, "validated"))).orderBy(outputs.number);
  for (const output of validated) {
    await save(tx, outputs, output, output.version, { state: demandMove(OUTPUT_LIFECYCLE, "present", output), presentedOn });
    await shareVersion(tx, (await loadSent(tx, output.id)).id, "delegation");
  }
  return validated.map((output) => outputEvent("output.presented", output, { facts: { presentedOn }, audience: "delegation" }));
}
