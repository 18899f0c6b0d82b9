import type { ActivityState, DeploymentState } from "@/domain/activities/lifecycle";
import type { PartialDate } from "@/domain/shared/dates";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES, type ExpertCategory, type ExpertLanguage } from "./lists";

export type ExpertRow = {
  id: string;
  fullName: string;
  category: ExpertCategory;
  country: string;
  languages: string[];
  topics: string[];
  /** Missions on which the expert was deployed. */
  deployments: number;
};

export type ExpertDeployment = {
  reference: string;
  number: number;
  titleEn: string;
  titleFr: string | null;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  workingDays: number | null;
  state: DeploymentState;
  activityState: ActivityState;
};

export type Expert = Omit<ExpertRow, "deployments"> & { note: string | null; deployments: ExpertDeployment[] };

export type ExpertFilters = { category?: ExpertCategory; country?: string; language?: ExpertLanguage };

/** Reads filters from an address; `ignored` names those whose value is unknown. */
export function readExpertFilters(search: Record<string, string | string[] | undefined>, isCountry: (code: string) => boolean): { filters: ExpertFilters; ignored: string[] } {
  const filters: ExpertFilters = {};
  const ignored: string[] = [];
  const one = (key: string) => (typeof search[key] === "string" && search[key] !== "" ? search[key] : undefined);
  const category = one("category"), country = one("country"), language = one("language");
  if (category) filters.category = EXPERT_CATEGORIES.find((known) => known === category);
  if (country) filters.country = isCountry(country) ? country : undefined;
  if (language) filters.language = EXPERT_LANGUAGES.find((known) => known === language);
  if (category && !filters.category) ignored.push("category");
  if (country && !filters.country) ignored.push("country");
  if (language && !filters.language) ignored.push("language");
  return { filters, ignored };
}

const names = new Map<string, Intl.DisplayNames>();

/** Name of a language in the reader's language; it begins with a capital. */
export function languageName(code: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  names.set(locale, known);
  const name = known.of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
