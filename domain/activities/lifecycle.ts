import type { Moves } from "@/domain/shared/lifecycle";

export const ACTIVITY_STATES = ["planned", "confirmed", "held", "reported", "dropped"] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

export const ACTIVITY_MOVES = {
  confirm: { from: ["planned"], to: "confirmed", needs: ["datesKnown", "ready"] },
  reopen: { from: ["confirmed"], to: "planned" },
  hold: { from: ["planned", "confirmed"], to: "held", needs: ["datesKnown", "readyOrExplained"] },
  report: { from: ["held"], to: "reported", needs: ["missionReportApproved"] },
  drop: { from: ["planned", "confirmed"], to: "dropped", needs: ["reasonGiven"] },
} as const satisfies Moves;

export const ACTIVITY_LIFECYCLE = { noun: "activities", states: ACTIVITY_STATES, moves: ACTIVITY_MOVES };

export const ACTIVITY_TYPES = [
  "fact_finding_mission", "expert_mission", "workshop", "training", "training_of_trainers", "seminar", "drafting_session", "remote_assistance", "knowledge_exchange", "study_visit",
  "working_group_meeting", "diaspora_consultation", "survey", "simulation", "high_level_dialogue", "regional_conference", "validation_workshop", "restitution_workshop", "final_presentation",
] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];

/** Activities for which experts travel or work, and which therefore owe a mission report. */
export const REPORTED_TYPES = ["fact_finding_mission", "expert_mission", "remote_assistance", "study_visit"] as const satisfies readonly ActivityType[];

/** Whether an activity stood in the first plan or came later. */
export const PLAN_ORIGINS = ["planned", "added"] as const;

export const DEPLOYMENT_STATES = ["proposed", "nominated", "accepted", "declined", "deployed", "appraised"] as const;
export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];
/** From here on a delegation reads who comes; whoever was only proposed, or declined, stays with the facility and the authority. */
export const DEPLOYMENT_AGREED = ["accepted", "deployed", "appraised"] as const satisfies readonly DeploymentState[];
/** States in which the days of an expert were spent. */
export const DEPLOYMENT_SPENT = ["deployed", "appraised"] as const satisfies readonly DeploymentState[];

export const DEPLOYMENT_MOVES = {
  nominate: { from: ["proposed"], to: "nominated" },
  accept: { from: ["proposed", "nominated"], to: "accepted" },
  decline: { from: ["proposed", "nominated"], to: "declined", needs: ["reasonGiven"] },
  deploy: { from: ["accepted"], to: "deployed", needs: ["activityHeld"] },
  appraise: { from: ["deployed"], to: "appraised" },
} as const satisfies Moves;

export const DEPLOYMENT_LIFECYCLE = { noun: "deployments", states: DEPLOYMENT_STATES, moves: DEPLOYMENT_MOVES };

export const MISSION_REPORT_STATES = ["draft", "submitted", "returned", "approved"] as const;
export type MissionReportState = (typeof MISSION_REPORT_STATES)[number];
export const MISSION_REPORT_SHARED = ["approved"] as const satisfies readonly MissionReportState[];

export const MISSION_REPORT_MOVES = {
  submit: { from: ["draft", "returned"], to: "submitted", needs: ["findingsWritten"] },
  giveBack: { from: ["submitted"], to: "returned", needs: ["reasonGiven"] },
  approve: { from: ["submitted"], to: "approved" },
} as const satisfies Moves;

export const MISSION_REPORT_LIFECYCLE = { noun: "missionReports", states: MISSION_REPORT_STATES, moves: MISSION_REPORT_MOVES };
