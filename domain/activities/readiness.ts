import type { PartialDate } from "@/domain/shared/dates";
import type { ActivityType, DeploymentState } from "./lifecycle";

/** What must be in place before people travel (rule 19). */
export const READINESS_KEYS = ["terms_of_reference", "contract", "insurance", "visa", "security", "interpretation", "partner_confirmation"] as const;
export type ReadinessKey = (typeof READINESS_KEYS)[number];

export const READINESS_STATES = ["open", "done", "not_needed"] as const;
export type ReadinessState = (typeof READINESS_STATES)[number];

/**
 * Each thing once for the mission or once for each expert, and what a change of the dates does to it: `stays`, is open `again`,
 * or stays where the days it was arranged for still cover the mission (`ifCovered`).
 */
export const READINESS = {
  terms_of_reference: { each: "mission", onNewDates: "stays" },
  contract: { each: "expert", onNewDates: "ifCovered" },
  insurance: { each: "expert", onNewDates: "ifCovered" },
  visa: { each: "expert", onNewDates: "ifCovered" },
  security: { each: "mission", onNewDates: "again" },
  interpretation: { each: "mission", onNewDates: "again" },
  partner_confirmation: { each: "mission", onNewDates: "again" },
} as const satisfies Record<ReadinessKey, { each: "mission" | "expert"; onNewDates: "stays" | "again" | "ifCovered" }>;

const TRAVELS = ["fact_finding_mission", "expert_mission", "study_visit"] as const satisfies readonly ActivityType[];
const TEAM: readonly DeploymentState[] = ["accepted", "deployed", "appraised"];

export type ReadinessRow = {
  key: ReadinessKey;
  deploymentId: string | null;
  state: ReadinessState;
  note: string | null;
  /** The days it is good for, where that matters; null is open-ended. */
  validFrom: PartialDate | null;
  validUntil: PartialDate | null;
  doneOn: PartialDate | null;
  doneByName: string | null;
  /** The days the mission had when a change of them opened this again. */
  reopenedFrom: string | null;
  version: number;
};

/** One line of the list: what it is about and where it stands. A line that nobody has touched is open and has version 0. */
export type ReadinessLine = ReadinessRow & { expertName: string | null };

type OnTeam = { id: string; expertName: string; state: DeploymentState };
type Days = { startsOn: PartialDate | null; endsOn: PartialDate | null };

/** Does an activity of this kind have a readiness list? Those for which people travel. */
export function hasReadiness(type: ActivityType): boolean {
  return (TRAVELS as readonly ActivityType[]).includes(type);
}

/** The list of one mission: seven things, three of them for each expert who has accepted. */
export function readinessOf(deployments: readonly OnTeam[], rows: readonly ReadinessRow[]): ReadinessLine[] {
  const team = deployments.filter(({ state }) => TEAM.includes(state));
  return READINESS_KEYS.flatMap((key) => READINESS[key].each === "mission" ? [lineOf(key, null, rows)] : team.map((one) => lineOf(key, one, rows)));
}

/** Is a mission ready? Only with an expert who has accepted, and with nothing open. */
export function isReady(deployments: readonly OnTeam[], lines: readonly ReadinessLine[]): boolean {
  return deployments.some(({ state }) => TEAM.includes(state)) && lines.every(({ state }) => state !== "open");
}

/** What a change of the days opens again: only what depends on them, and only where it was settled. */
export function reopenedBy<Row extends Omit<ReadinessRow, "version">>(rows: readonly Row[], days: Days): Row[] {
  return rows.filter(({ key, state, validFrom, validUntil }) => {
    const { onNewDates } = READINESS[key];
    if (state !== "done" || onNewDates === "stays") return false;
    return onNewDates === "again" || !covers({ validFrom, validUntil }, days);
  });
}

/** Does what was arranged cover every day of the mission? A mission without days is covered by nothing. */
function covers({ validFrom, validUntil }: Pick<ReadinessRow, "validFrom" | "validUntil">, { startsOn, endsOn }: Days): boolean {
  if (!startsOn || (!validFrom && !validUntil)) return false;
  return (!validFrom || validFrom <= startsOn) && (!validUntil || validUntil >= (endsOn ?? startsOn));
}

function lineOf(key: ReadinessKey, expert: OnTeam | null, rows: readonly ReadinessRow[]): ReadinessLine {
  const row = rows.find((one) => one.key === key && one.deploymentId === (expert?.id ?? null));
  const untouched = { key, deploymentId: expert?.id ?? null, state: "open" as const, note: null, validFrom: null, validUntil: null, doneOn: null, doneByName: null, reopenedFrom: null, version: 0 };
  return { ...(row ?? untouched), expertName: expert?.expertName ?? null };
}
