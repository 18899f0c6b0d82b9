import type { ConceptState } from "@/domain/concepts/lifecycle";
import type { Court } from "@/domain/requests/lifecycle";
import type { ReportState } from "@/domain/reports/lifecycle";
import { checkMove } from "@/domain/shared/lifecycle";
import type { Missing } from "@/domain/shared/problem";
import { closingBlockers, closingNeeds, type ClosingFacts } from "./closing";
import { ACTION_MOVES, type ActionStage } from "./lifecycle";

/** What can be asked next of an Action. Each has its text (messages: actions.steps). */
export const STEPS = [
  "resume", "writeConcept", "acceptConcept", "awaitAuthorityOnConcept", "nameLead", "launch", "planActivities", "holdActivity", "approveMissionReports", "startReport",
  "writeReport", "awaitClearance", "recordPresentation", "startFollowUp", "askCheckIn", "settleBeforeClosing", "close",
] as const;
export type Step = (typeof STEPS)[number];

export type NextStep = {
  step: Step;
  /** Page that does it. */
  href: string;
  /** The side that is waited for, when it is not the facility's turn. */
  waitsFor: Court | null;
  /** What still stands in the way, each with the page that solves it. */
  missing: Missing[];
};

export type StepFacts = ClosingFacts & {
  reference: string;
  stage: ActionStage;
  isOnHold: boolean;
  hasLead: boolean;
  concept: { state: ConceptState; acceptedByFacility: boolean } | null;
  activities: number;
  held: number;
  reportState: ReportState | null;
  isPresented: boolean;
  /** A check-in's day has come and the authority has not been asked. */
  isCheckInDue: boolean;
};

/** The one next step of an Action; null when it has ended. */
export function nextStep(facts: StepFacts): NextStep | null {
  if (facts.isOnHold && facts.stage in STEP_OF_STAGE) return at(facts, "resume", "resume");
  return STEP_OF_STAGE[facts.stage]?.(facts) ?? null;
}

/** What three moves still wait for, each with the page that solves it; what their pages say instead of a form. */
export function missingFor(move: "launch" | "report" | "close", facts: StepFacts): Missing[] {
  const { reference } = facts;
  const line = (need: string, page: string, values?: Missing["values"]): Missing => ({ key: `actions.${need}`, href: `/actions/${reference}/${page}`, ...(values && { values }) });
  const hold = facts.isOnHold ? [line("notOnHold", "resume")] : [];
  if (move === "launch") return [...hold, ...(facts.concept?.state === "accepted_by_both" ? [] : [line("conceptAcceptedByBoth", "concept")]), ...(facts.hasLead ? [] : [line("leadNamed", "lead")])];
  if (move === "close") return [...hold, ...closingBlockers(reference, facts)];
  const unreported = facts.missions.filter(({ reportState }) => reportState !== "approved").map(({ number }) => number);
  return [...hold, ...(facts.held > 0 ? [] : [line("someActivityHeld", "plan")]), ...(unreported.length > 0 ? [line("missionsReported", "plan", { numbers: unreported.join(", ") })] : [])];
}

const STEP_OF_STAGE: Partial<Record<ActionStage, (facts: StepFacts) => NextStep>> = {
  design(facts) {
    const check = checkMove(ACTION_MOVES, "launch", facts.stage, { notOnHold: true, leadNamed: facts.hasLead, conceptAcceptedByBoth: facts.concept?.state === "accepted_by_both" });
    if (check.kind === "ok") return at(facts, "launch", "launch");
    if (check.kind === "unmet" && !check.missing.includes("conceptAcceptedByBoth")) return at(facts, "nameLead", "lead");
    if (facts.concept?.state !== "with_authority") return at(facts, "writeConcept", "concept");
    return facts.concept.acceptedByFacility ? at(facts, "awaitAuthorityOnConcept", "concept", { waitsFor: "authority" }) : at(facts, "acceptConcept", "concept");
  },
  implementation(facts) {
    if (facts.activities === 0) return at(facts, "planActivities", "plan");
    const unreported = facts.missions.filter(({ reportState }) => reportState !== "approved");
    const check = checkMove(ACTION_MOVES, "report", facts.stage, { notOnHold: true, someActivityHeld: facts.held > 0, missionsReported: unreported.length === 0 });
    if (check.kind === "ok") return at(facts, facts.held < facts.activities ? "holdActivity" : "startReport", facts.held < facts.activities ? "plan" : "report-start");
    if (facts.held === 0) return at(facts, "holdActivity", "plan");
    const numbers = unreported.map(({ number }) => number).join(", ");
    return at(facts, "approveMissionReports", "plan", { missing: [{ key: "actions.missionsReported", values: { numbers }, href: `/actions/${facts.reference}/plan` }] });
  },
  reporting(facts) {
    const isCleared = facts.reportState === "cleared" || facts.reportState === "presented" || facts.reportState === "frozen";
    const check = checkMove(ACTION_MOVES, "present", facts.stage, { notOnHold: true, finalReportCleared: isCleared, presentationRecorded: facts.isPresented });
    if (check.kind === "ok") return at(facts, "startFollowUp", "report");
    if (facts.reportState === "in_review") return at(facts, "awaitClearance", "report", { waitsFor: "authority" });
    return at(facts, isCleared ? "recordPresentation" : "writeReport", "report");
  },
  follow_up(facts) {
    if (facts.isCheckInDue) return at(facts, "askCheckIn", "followup");
    const check = checkMove(ACTION_MOVES, "close", facts.stage, { notOnHold: true, ...closingNeeds(facts) });
    if (check.kind === "ok") return at(facts, "close", "close");
    return at(facts, "settleBeforeClosing", "close", { missing: closingBlockers(facts.reference, facts) });
  },
};

function at({ reference }: StepFacts, step: Step, page: string, more: Partial<NextStep> = {}): NextStep {
  return { step, href: `/actions/${reference}/${page}`, waitsFor: null, missing: [], ...more };
}
