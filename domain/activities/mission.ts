import type { ExpertCategory } from "@/domain/experts/lists";
import type { PartialDate } from "@/domain/shared/dates";
import { movesFrom } from "@/domain/shared/lifecycle";
import { ACTIVITY_MOVES, REPORTED_TYPES, type DeploymentState, type MissionReportState } from "./lifecycle";
import type { PlanRow } from "./plan";

export type Deployment = {
  id: string;
  expertId: string;
  expertName: string;
  expertCategory: ExpertCategory;
  expertCountry: string;
  workingDays: number | null;
  terms: string;
  state: DeploymentState;
  declineReason: string | null;
  nominationId: string | null;
  askedOn: PartialDate | null;
  answeredOn: PartialDate | null;
  answeredByName: string | null;
  version: number;
};

export type MissionReport = {
  state: MissionReportState;
  findings: string;
  agreed: string;
  nextSteps: string;
  returnReason: string | null;
  authorName: string;
  submittedOn: PartialDate | null;
  approvedOn: PartialDate | null;
  approvedByName: string | null;
  version: number;
};

/** One line of a mission's agenda; without a time it is for the whole day. */
export type AgendaItem = { id: string; onDay: PartialDate; startsAt: string | null; subject: string; withWhom: string | null; place: string | null };

/** One activity with the people on it and its report. */
export type Mission = Omit<PlanRow, "experts" | "reportState"> & {
  id: string;
  expectedOutput: string | null;
  heldNote: string | null;
  /** Null where nobody was asked: before it was held, and in records of earlier years. */
  asPlanned: boolean | null;
  unreadyReason: string | null;
  terms: string;
  termsTopics: string[];
  termsLanguages: string[];
  termsCategories: string[];
  dropReason: string | null;
  replacedByNumber: number | null;
  women: number | null;
  men: number | null;
  institutions: number | null;
  version: number;
  deployments: Deployment[];
  report: MissionReport | null;
};

/** Longest mission the facility plans for one expert; more is a note (configurable with the programme). */
export const USUAL_WORKING_DAYS = 5;

export type TeamNote = "noCivilServant" | "longMission";

/** What is unusual about a team: notes to think about, never refusals. */
export function teamNotes(deployments: readonly Pick<Deployment, "expertCategory" | "workingDays" | "state">[]): TeamNote[] {
  const team = deployments.filter(({ state }) => state !== "declined");
  const notes: TeamNote[] = [];
  if (team.length > 0 && !team.some(({ expertCategory }) => expertCategory === "eu_civil_servant")) notes.push("noCivilServant");
  if (team.some(({ workingDays }) => (workingDays ?? 0) > USUAL_WORKING_DAYS)) notes.push("longMission");
  return notes;
}

/** Does an activity of this kind owe a mission report? */
export function owesReport(type: PlanRow["type"]): boolean {
  return (REPORTED_TYPES as readonly string[]).includes(type);
}

/** Pages on which an activity in this state can be moved or corrected, the usual next one first. On hold nothing new happens; after the end nothing at all. */
export function missionMoves(state: PlanRow["state"], action: "running" | "onHold" | "ended") {
  if (action === "ended" || !takesExperts(state)) return [];
  const moves = movesFrom(ACTIVITY_MOVES, state).filter((move): move is "confirm" | "hold" | "drop" => move !== "report" && move !== "reopen" && (action === "running" || move === "drop"));
  return [...moves, "edit" as const];
}

/** May experts still be proposed for an activity in this state? */
export function takesExperts(state: PlanRow["state"]): boolean {
  return state !== "dropped" && state !== "reported";
}

/** May the mission report be written now? */
export function isReportOpen({ state, report }: Pick<Mission, "state" | "report">): boolean {
  return state === "held" && report?.state !== "submitted" && report?.state !== "approved";
}
