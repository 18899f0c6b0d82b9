import { REPORTED_TYPES } from "@/domain/activities/lifecycle";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";
import type { OutputState } from "@/domain/outputs/lifecycle";
import type { ActivityFacts, ComparisonFacts, ExpertFacts, GroupFacts, OutputFacts, PersonFacts, RecommendationFacts, ReportFacts } from "./facts";
import type { ReportSection } from "./sections";

/** States in which an output counts as delivered: the authority has validated it. */
export const DELIVERED_OUTPUTS = ["validated", "presented", "published", "restricted"] as const satisfies readonly OutputState[];

/** The numbers of a report, in the order in which it tells them. */
export const FIGURE_KEYS = [
  "activitiesPlanned", "institutions", "meetings", "activitiesHeld", "activitiesAdded", "activitiesDropped", "experts", "expertDays", "people", "women", "men", "unlisted",
  "outputs", "articles", "gaps", "recommendations", "recommendationsAccepted", "recommendationsSetAside", "recommendationsImplemented", "recommendationsUnanswered",
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

type Seat = GroupFacts["seats"][number];
type Meeting = GroupFacts["meetings"][number];

/** The rows a figure was counted from, all of one kind. */
export type FigureRows =
  | { of: "activities"; rows: ActivityFacts[] }
  | { of: "seats"; rows: Seat[] }
  | { of: "meetings"; rows: Meeting[] }
  | { of: "experts"; rows: ExpertFacts[] }
  | { of: "people"; rows: PersonFacts[] }
  | { of: "outputs"; rows: OutputFacts[] }
  | { of: "comparisons"; rows: ComparisonFacts[] }
  | { of: "recommendations"; rows: RecommendationFacts[] };

/** The facts that numbers are counted from. */
export type CountedFacts = Pick<ReportFacts, "activities" | "experts" | "people" | "outputs" | "comparisons" | "recommendations" | "group">;

/** A number of the report. It is never typed: it is counted from facts, and opens them. */
export type ReportFigure = { key: FigureKey; section: ReportSection; value: number } & FigureRows;

/** Every number that the report tells, each with the rows behind it. */
export function figuresOf(facts: CountedFacts): ReportFigure[] {
  const { activities, experts, people, outputs, comparisons, recommendations, group } = facts;
  const held = activities.filter(isHeld);
  const answered = (...states: RecommendationFacts["state"][]) => recommendations.filter(({ state }) => states.includes(state));
  const of = { activities: <Key extends FigureKey>(key: Key, section: ReportSection, rows: ActivityFacts[]) => ({ key, section, value: rows.length, of: "activities" as const, rows }) };
  const advice = (key: FigureKey, rows: RecommendationFacts[]) => ({ key, section: "impact" as const, value: rows.length, of: "recommendations" as const, rows });
  const persons = (key: FigureKey, rows: PersonFacts[]) => ({ key, section: "practices" as const, value: rows.length, of: "people" as const, rows });
  const unlisted = held.filter(({ number }) => !people.some(({ activities: came }) => came.includes(number))).filter(({ women, men }) => women !== null || men !== null);
  const seats = firstOfEach(group?.seats ?? [], ({ institution }) => institution.en);
  return [
    of.activities("activitiesPlanned", "concept", activities.filter(({ planOrigin }) => planOrigin === "planned")),
    { key: "institutions", section: "practices", value: seats.length, of: "seats", rows: seats },
    { key: "meetings", section: "practices", value: group?.meetings.length ?? 0, of: "meetings", rows: group?.meetings ?? [] },
    of.activities("activitiesHeld", "practices", held),
    of.activities("activitiesAdded", "practices", activities.filter(({ planOrigin, state }) => planOrigin === "added" && state !== "dropped")),
    of.activities("activitiesDropped", "practices", activities.filter(({ state }) => state === "dropped")),
    { key: "experts", section: "practices", value: experts.length, of: "experts", rows: experts },
    { key: "expertDays", section: "practices", value: sum(experts.map(daysOf)), of: "experts", rows: experts.filter((one) => daysOf(one) > 0) },
    persons("people", people),
    persons("women", people.filter(({ sex }) => sex === "female")),
    persons("men", people.filter(({ sex }) => sex === "male")),
    { key: "unlisted", section: "practices", value: sum(unlisted.map(({ women, men }) => (women ?? 0) + (men ?? 0))), of: "activities", rows: unlisted },
    { key: "outputs", section: "impact", value: outputs.length, of: "outputs", rows: outputs },
    { key: "articles", section: "impact", value: sum(comparisons.map(({ counts }) => sum(Object.values(counts)))), of: "comparisons", rows: comparisons },
    { key: "gaps", section: "impact", value: sum(comparisons.map(gapsOf)), of: "comparisons", rows: comparisons.filter((one) => gapsOf(one) > 0) },
    advice("recommendations", answered(...RECOMMENDATION_COUNTED)),
    advice("recommendationsAccepted", answered("accepted", "partly_accepted", "in_progress", "implemented")),
    advice("recommendationsSetAside", answered("not_pursued", "overtaken")),
    advice("recommendationsImplemented", answered("implemented")),
    advice("recommendationsUnanswered", answered("proposed", "unknown")),
  ];
}

/** The figures worth telling: a number that counts nothing says nothing. */
export const toldFigures = (facts: CountedFacts): ReportFigure[] => figuresOf(facts).filter(({ value }) => value > 0);

export const isFigureKey = (key: string): key is FigureKey => (FIGURE_KEYS as readonly string[]).includes(key);
export const isHeld = ({ state }: Pick<ActivityFacts, "state">) => state === "held" || state === "reported";
/** A mission was held and nobody has approved what it reports. */
export const owesReport = (activity: ActivityFacts) => isHeld(activity) && (REPORTED_TYPES as readonly string[]).includes(activity.type) && activity.reportApprovedOn === null;
/** Working days of an expert over all missions. */
export const daysOf = ({ missions }: ExpertFacts) => sum(missions.map(({ workingDays }) => workingDays ?? 0));
/** Articles that national law meets in part or not at all. */
export const gapsOf = ({ counts }: ComparisonFacts) => (counts.partial ?? 0) + (counts.none ?? 0);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function firstOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)));
}
