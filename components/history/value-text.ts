import { countryName } from "@/domain/countries/list";
import { formatDate, isRealDate } from "@/domain/shared/dates";

/** Where the words of a record's states live, by its table. */
const NOUNS: Record<string, string> = {
  actions: "actions", requests: "requests", opinions: "opinions", concepts: "concepts", activities: "activities", deployments: "deployments", mission_reports: "missionReports", outputs: "outputs",
  recommendations: "recommendations", final_reports: "reports", check_ins: "checkIns", handovers: "handovers", case_studies: "caseStudies", group_meetings: "meetings", member_calls: "memberCalls", drafting_texts: "drafting", indicator_values: "indicatorValues", lessons: "lessons",
};

/** The whole catalogue, asked by keys that are put together. */
export type Texts = { has: (key: never) => boolean; (key: never, values?: Record<string, string>): string };
type Known = { field: string; subjectTable: string; locale: string; t: Texts };

/** A stored value as people read it: states and codes in words, dates as dates, everything else as it is. */
export function valueText(value: string, { field, subjectTable, locale, t }: Known): string {
  if (isRealDate(value) && /(On|Day|Since|since|year|^from|^to)$/.test(field)) return formatDate(value, locale);
  if (/^(value|figure|baseline|target)$/.test(field) && Number.isFinite(Number(value))) return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(Number(value));
  if (field === "countryCodes" || field === "country" || field === "expertCountries") return value.split(", ").map((code) => countryName(code, locale)).join(", ");
  const keys = keysOf(field, subjectTable);
  const word = (code: string) => keys.map((key) => `${key}.${code}`).find((key) => t.has(key as never));
  if (field === "parts") return value.split(", ").map((part) => part.split(": ")).map(([code = "", amount = ""]) => `${word(code) ? t(word(code) as never) : code}: ${amount}`).join(", ");
  const words = value.split(", ").map((code) => word(code));
  return words.every((key) => key !== undefined) ? words.map((key) => t(key as never)).join(", ") : value;
}

function keysOf(field: string, subjectTable: string): string[] {
  const noun = NOUNS[subjectTable];
  if (field === "state" && noun) return [`${noun}.states`];
  return KEYS[field] ?? (noun ? [`${noun}.${field}s`, `${noun}.${field === "category" ? "categories" : field}`] : []);
}

const KEYS: Record<string, string[]> = {
  positions: ["drafting.positions"], ruling: ["drafting.rulings"],
  specificAreas: ["actions.areas"], topics: ["actions.areas"], reasons: ["requests.reasons"], role: ["groups.roles"], mode: ["activities.modes"], expertCategory: ["experts.categories"],
  stage: ["actions.states"], court: ["actions.holderShort"], thematicArea: ["actions.themes"], region: ["actions.regions"], publishedStatus: ["actions.publishedStatuses"],
  translatedBy: ["ledger.translations"],
  theme: ["actions.themes"], activityType: ["activities.types"],
  type: ["actions.linkTypes", "activities.types", "outputs.types"], ending: ["history.endings"], side: ["history.sides"], outcome: ["requests.decisions"], answeredVia: ["opinions.ways"], lateAnswer: ["opinions.answers"], answer: ["opinions.answers", "recommendations.moves", "handovers.answers"], choice: ["recommendations.choices"], priority: ["recommendations.priorities"], conformity: ["comparisons.conformities"], level: ["reports.levels", "organisations.levels", "indicators.levels"], parts: ["groups.sexes", "organisations.kinds", "organisations.levels"], countedBy: ["indicators.counted"], rollUp: ["indicators.rollUps"], breakdown: ["indicators.breakdowns"], sex: ["groups.sexes"], channel: ["requests.channels"],
};
