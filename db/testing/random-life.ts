import type postgres from "postgres";
import type { z } from "zod";
import { closeActionEarly } from "@/domain/actions/commands/close-action-early";
import { describeAction } from "@/domain/actions/commands/describe-action";
import { holdAction } from "@/domain/actions/commands/hold-action";
import { resumeAction } from "@/domain/actions/commands/resume-action";
import { startReporting } from "@/domain/actions/commands/start-reporting";
import { approveMissionReport } from "@/domain/activities/commands/approve-mission-report";
import { changeActivity } from "@/domain/activities/commands/change-activity";
import { discardMissionReport } from "@/domain/activities/commands/discard-mission-report";
import { dropActivity } from "@/domain/activities/commands/drop-activity";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { returnMissionReport } from "@/domain/activities/commands/return-mission-report";
import { saveMissionReport } from "@/domain/activities/commands/save-mission-report";
import { submitMissionReport } from "@/domain/activities/commands/submit-mission-report";
import { publishOutput } from "@/domain/outputs/commands/publish-output";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { returnOutput } from "@/domain/outputs/commands/return-output";
import { sendOutputForReview } from "@/domain/outputs/commands/send-output";
import { validateOutput } from "@/domain/outputs/commands/validate-output";
import { pasteParticipants } from "@/domain/participants/commands/paste-participants";
import { removeParticipant } from "@/domain/participants/commands/remove-participant";
import type { Actor } from "@/domain/policy/actor";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { changeDueDate } from "@/domain/recommendations/commands/change-due-date";
import { markOvertaken } from "@/domain/recommendations/commands/mark-overtaken";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { reportProgress } from "@/domain/recommendations/commands/report-progress";
import { verifyRecommendation } from "@/domain/recommendations/commands/verify-recommendation";
import { saveReportSection } from "@/domain/reports/commands/save-report-section";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
import { REPORT_SECTIONS } from "@/domain/reports/sections";
import { startRequest } from "@/domain/requests/commands/start-request";
import { withdrawRequest } from "@/domain/requests/commands/withdraw-request";
import { dayOf } from "@/domain/shared/dates";
import { execute, type Command } from "@/server/command";
import { pdf } from "./cases";
import type { People } from "./people";

type Random = { below: (most: number) => number; pick: <T>(list: readonly T[]) => T };
type Life = { sql: postgres.Sql; p: People; references: readonly string[]; random: Random };

/** Gives one command that people could give, to one of the Actions, at this moment; true when it was taken. What is refused leaves nothing. */
export async function liveOn(life: Life, at: Date): Promise<boolean> {
  const { sql, random, references } = life;
  const reference = random.pick(references);
  const [command, actor, table, raw] = random.pick(DEEDS)(life, at);
  const row = table ? await anyRow(sql, table, { reference, random }) : {};
  if (!row) return false;
  return (await execute(command as never as Command<z.ZodType, unknown>, actor, { reference, ...row, ...raw }, { at })).ok;
}

type Deed = (life: Life, at: Date) => readonly [unknown, Actor, Table | null, Record<string, unknown>];
type Table = "actions" | "activities" | "outputs" | "recommendations" | "mission_reports" | "final_reports" | "participants" | "requests";

const FEMALE_OR_MALE = ["f", "m"];
const NAMES = ["Olga", "Petr", "Anna", "Ivan", "Vera", "Oleg"];

const DEEDS: readonly Deed[] = [
  ({ p, random }, at) => [planActivity, p.mira, null, { type: random.pick(["workshop", "expert_mission"]), titleEn: `Activity of ${at.toISOString()}`, mode: "on_site", startsOn: dayOf(at), note: "Needed." }],
  ({ p, random }, at) => [changeActivity, p.mira, "activities", { type: random.pick(["workshop", "seminar"]), titleEn: `Changed ${at.toISOString()}`, mode: "on_site", startsOn: dayOf(at), note: "Otherwise." }],
  ({ p, random }, at) => [holdActivity, p.mira, "activities", { startsOn: dayOf(at), endsOn: dayOf(at), women: String(random.below(20)), men: String(random.below(20)), institutions: "3", unreadyReason: "Nobody kept a list." }],
  ({ p, random }, at) => [holdActivity, p.mira, "activities", { startsOn: dayOf(at), endsOn: "", women: String(random.below(9)), men: "", institutions: "", unreadyReason: "Nobody kept a list." }],
  ({ p }) => [dropActivity, p.mira, "activities", { reason: "Not wanted any longer." }],
  ({ p, random }) => [pasteParticipants, p.mira, "activities", { list: [0, 1].map(() => `${random.pick(NAMES)}; ${random.pick(FEMALE_OR_MALE)}`).join("\n") }],
  ({ p }) => [removeParticipant, p.mira, "participants", {}],
  ({ p }) => [saveMissionReport, p.mira, "activities", { version: 0, findings: "Four conventions.", agreed: "A second mission.", nextSteps: "Send it." }],
  ({ p }) => [submitMissionReport, p.mira, "mission_reports", {}],
  ({ p }) => [returnMissionReport, p.marek, "mission_reports", { reason: "Say who was met." }],
  ({ p }) => [approveMissionReport, p.marek, "mission_reports", {}],
  ({ p }) => [discardMissionReport, p.mira, "mission_reports", {}],
  ({ p }, at) => [registerOutput, p.mira, null, { type: "analysis_report", titleEn: `Report of ${at.toISOString()}`, language: "en", file: pdf("report.pdf", at.toISOString()) }],
  ({ p }) => [sendOutputForReview, p.mira, "outputs", {}],
  ({ p }) => [returnOutput, p.ilir, "outputs", { reason: "Name the articles." }],
  ({ p }) => [validateOutput, p.ilir, "outputs", {}],
  ({ p }) => [publishOutput, p.mira, "outputs", {}],
  ({ p, random }, at) => [proposeRecommendation, p.mira, null, { textEn: `Advice of ${at.toISOString()}`, category: "policy", priority: "medium", addresseeName: random.pick(["Parliament", "Ministry of Labour"]), dueOn: dayOf(at), origins: [random.pick(["output:1", "activity:1"])] }],
  ({ p, random }) => [changeDueDate, p.mira, "recommendations", { dueOn: `20${30 + random.below(9)}-01-10`, reason: "The parliament sits later." }],
  ({ p, random }) => [answerRecommendation, p.ilir, "recommendations", { answer: random.pick(["accept", "acceptPartly", "setAside"]), reason: "As far as the budget goes." }],
  ({ p, random }) => [reportProgress, p.ilir, "recommendations", { choice: random.pick(["in_progress", "done", "cannot_say"]), note: "So far.", evidenceTitle: "A decree" }],
  ({ p, random }) => [verifyRecommendation, p.mira, "recommendations", { verdict: random.pick(["adequate", "inadequate"]), note: "Seen." }],
  ({ p }) => [markOvertaken, p.mira, "recommendations", { reason: "Another law came first." }],
  ({ p }, at) => [describeAction, p.mira, "actions", { summaryEn: `Told at ${at.toISOString()}` }],
  ({ p }, at) => [holdAction, p.marek, "actions", { since: dayOf(at), reason: "The frame is unclear.", decidedBy: "Committee" }],
  ({ p }, at) => [resumeAction, p.marek, "actions", { resumedOn: dayOf(at), note: "It is clear again." }],
  ({ p }) => [startReporting, p.mira, "actions", {}],
  ({ p, random }) => [saveReportSection, p.mira, null, { section: random.pick(REPORT_SECTIONS), language: "en", origin: "written", body: "Written once.", version: 0 }],
  ({ p, random }, at) => [saveReportSection, p.mira, null, { section: random.pick(REPORT_SECTIONS), language: "en", origin: "written", body: `Written at ${at.toISOString()}`, version: 1 + random.below(3) }],
  ({ p }) => [sendReportForReview, p.mira, "final_reports", {}],
  ({ p, random }, at) => (random.below(12) === 0 ? [closeActionEarly, p.marek, "actions", { closedOn: dayOf(at), reason: "The frame was suspended.", decidedBy: "Committee" }] : [startRequest, p.elena, null, {}]),
  ({ p }) => [withdrawRequest, p.ilir, "requests", { reason: "Not needed any longer." }],
];

/** What a form about one of these records would carry; undefined when the Action has none. */
async function anyRow(sql: postgres.Sql, table: Table, { reference, random }: { reference: string; random: Random }): Promise<Record<string, unknown> | undefined> {
  const rows = await sql.unsafe(ROWS[table], table === "requests" ? [] : [reference]);
  return rows.length > 0 ? { ...random.pick(rows) } : undefined;
}

const numbered = (table: string) => `select x.number, x.version from ${table} x join actions a on a.id = x.action_id where a.reference = $1 order by x.number`;
const ROWS: Record<Table, string> = {
  actions: "select version from actions where reference = $1", activities: numbered("activities"), outputs: numbered("outputs"), recommendations: numbered("recommendations"),
  mission_reports: "select v.number, m.version from mission_reports m join activities v on v.id = m.activity_id join actions a on a.id = m.action_id where a.reference = $1 order by v.number",
  final_reports: "select r.version from final_reports r join actions a on a.id = r.action_id where a.reference = $1",
  participants: `select v.number, x.id as "participantId" from participants x join activities v on v.id = x.activity_id join actions a on a.id = x.action_id where a.reference = $1 order by v.number, x.person_key`,
  requests: "select reference, version from requests where state = 'draft' order by reference",
};
