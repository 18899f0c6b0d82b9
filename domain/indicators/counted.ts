import type { ActivityType } from "@/domain/activities/lifecycle";
import type { ExpertCategory } from "@/domain/experts/lists";
import type { OutputState, OutputType } from "@/domain/outputs/lifecycle";
import type { PersonRow } from "@/domain/participants/participant";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import type { PartialDate } from "@/domain/shared/dates";
import type { Counted } from "./lists";

type Dated = { on: PartialDate | null };
export type CountedPerson = PersonRow & Dated;
export type CountedDeployment = Dated & { activity: number; titleEn: string; titleFr: string | null; expertId: string; expertName: string; category: ExpertCategory; country: string; days: number | null };
export type CountedActivity = Dated & { number: number; titleEn: string; titleFr: string | null; type: ActivityType; /** People whose number was given without a list: not among those counted once. */ unlisted: number };
export type CountedOutput = Dated & { number: number; titleEn: string; titleFr: string | null; type: OutputType; state: OutputState };
export type CountedAdvice = { number: number; textEn: string; textFr: string | null; state: RecommendationState; answeredOn: PartialDate | null; verifiedOn: PartialDate | null };

/** Every row of an Action that a standard figure is counted from. */
export type CountedRows = { people: CountedPerson[]; deployments: CountedDeployment[]; activities: CountedActivity[]; outputs: CountedOutput[]; recommendations: CountedAdvice[] };

const ACCEPTED: readonly RecommendationState[] = ["accepted", "partly_accepted", "in_progress", "implemented"];

/** The rows that one standard figure counts, until `until` where it is given. */
export function rowsOf<Key extends Counted>(key: Key, rows: CountedRows, until?: PartialDate) {
  const before = ({ on }: Dated) => !until || (on !== null && on <= until);
  const all = {
    participants: () => rows.people.filter(before),
    expert_days: () => rows.deployments.filter(before),
    experts: () => rows.deployments.filter(before),
    activities: () => rows.activities.filter(before),
    outputs: () => rows.outputs.filter(before),
    recommendations_accepted: () => rows.recommendations.filter(({ state, answeredOn }) => ACCEPTED.includes(state) && before({ on: answeredOn })),
    recommendations_implemented: () => rows.recommendations.filter(({ state, verifiedOn }) => state === "implemented" && before({ on: verifiedOn })),
  };
  return all[key]() as ReturnType<(typeof all)[Key]>;
}

/** One standard figure. It is made of the rows it opens, so that the two cannot differ. */
export function countedFigure(key: Counted, rows: CountedRows, until?: PartialDate): number {
  if (key === "expert_days") return rowsOf(key, rows, until).reduce((sum, { days }) => sum + (days ?? 0), 0);
  if (key === "experts") return new Set(rowsOf(key, rows, until).map(({ expertId }) => expertId)).size;
  return rowsOf(key, rows, until).length;
}

export type Split = { by: "sex" | "institution_kind" | "level" | "category" | "country" | "type"; parts: [code: string | null, amount: number][] };

/** The same figure by what is known of its rows, the largest part first. */
export function splitsOf(key: Counted, rows: CountedRows): Split[] {
  if (key === "participants") {
    const people = rowsOf(key, rows);
    return [split("sex", people.map(({ sex }) => [sex, 1])), split("institution_kind", people.map(({ institutionKind }) => [institutionKind, 1])), split("level", people.map(({ level }) => [level, 1]))];
  }
  if (key === "expert_days" || key === "experts") {
    const sent = rowsOf(key, rows);
    const counting = key === "experts" ? [...new Map(sent.map((one) => [one.expertId, one])).values()] : sent;
    const amount = ({ days }: CountedDeployment) => (key === "experts" ? 1 : (days ?? 0));
    return [split("category", counting.map((one) => [one.category, amount(one)])), split("country", counting.map((one) => [one.country, amount(one)]))];
  }
  if (key === "activities" || key === "outputs") return [split("type", rowsOf(key, rows).map(({ type }) => [type, 1]))];
  return [];
}

function split(by: Split["by"], amounts: [string | null, number][]): Split {
  const parts = new Map<string | null, number>();
  for (const [code, amount] of amounts) parts.set(code, (parts.get(code) ?? 0) + amount);
  return { by, parts: [...parts].filter(([, amount]) => amount > 0).sort(([, one], [, other]) => other - one) };
}
