import type { ExpertCategory } from "@/domain/experts/lists";
import type { PartialDate } from "@/domain/shared/dates";
import { REPORTED_TYPES, type DeploymentState, type MissionReportState } from "./lifecycle";
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

/** One activity with the people on it and its report. */
export type Mission = Omit<PlanRow, "experts" | "reportState"> & {
  id: string;
  expectedOutput: string | null;
  heldNote: string | null;
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
