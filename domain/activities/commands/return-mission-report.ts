import { and, eq, gte, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { links, missionReports } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand, found, type Mail } from "@/server/command";
import { MISSION_REPORT_LIFECYCLE } from "../lifecycle";
import { returnReport } from "../schema";
import { activityEvent } from "./activity-event";
import { findReport, loadActivity } from "./load-activity";

/** Gives the mission report back to its author, and says why. */
export const returnMissionReport = command({
  name: "mission_report.return",
  input: returnReport,
  async run({ tx, actor, now }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "mission_report.approve", action.facts);
    const activity = await loadActivity(tx, action.id, number);
    const report = found(await findReport(tx, activity.id));
    const state = demandMove(MISSION_REPORT_LIFECYCLE, "giveBack", { state: report.state, met: { reasonGiven: true } });
    await save(tx, missionReports, report, version, { state, returnReason: reason });
    return { output: { reference, number }, events: [activityEvent("mission_report.returned", action.id, activity, { subject: { table: "mission_reports", id: report.id }, reason, audience: "facility" })], mail: await toldExpert(tx, { action, activity, reason, now, by: actor.personName }) };
  },
});

type Told = { action: { id: string; reference: string }; activity: { id: string; number: number; titleEn: string }; reason: string; now: Date; by: string };

// Whoever wrote it by a link that is still good goes on with the same one.
async function toldExpert(tx: Tx, { action, activity, reason, now, by }: Told): Promise<Mail[]> {
  const [link] = await tx.select().from(links).where(and(eq(links.subjectId, activity.id), eq(links.purpose, "mission_report"), isNull(links.revokedAt), gte(links.expiresOn, dayOf(now))));
  if (!link) return [];
  const facts = { reference: action.reference, activity: String(activity.number), title: activity.titleEn, reason, expiresOn: link.expiresOn, by };
  return [{ template: "mission_report.returned", to: { address: link.toAddress, name: link.bodyName ?? "", locale: link.locale }, actionId: action.id, linkId: link.id, facts }];
}
