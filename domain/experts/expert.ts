import type { ActivityState, DeploymentState } from "@/domain/activities/lifecycle";
import { SPECIFIC_AREAS, type SpecificArea } from "@/domain/actions/lists";
import type { SearchParams } from "@/domain/shared/address-filter";
import { isRealDate, type PartialDate } from "@/domain/shared/dates";
import type { Sex } from "@/domain/working-groups/lists";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES, type AgainWord, type AppraisalSide, type AppraisalWord, type ExpertCategory, type ExpertLanguage } from "./lists";
import type { KnownTopic, ProfileLists, SpokenLanguage } from "./profile";

export type ExpertRow = {
  id: string;
  fullName: string;
  category: ExpertCategory;
  country: string;
  employer: string | null;
  jobTitle: string | null;
  languages: SpokenLanguage[];
  topics: KnownTopic[];
  /** Missions on which the expert was deployed. */
  deployments: number;
};

export type ExpertDeployment = {
  id: string;
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

export type ExpertConflict = { reference: string; reason: string; recordedOn: PartialDate; recordedByName: string; version: number };

/** What one side said after a mission. */
export type Appraisal = { side: AppraisalSide; organisationName: string; expertise: AppraisalWord; communication: AppraisalWord; preparation: AppraisalWord; again: AgainWord; note: string | null; writtenOn: PartialDate; writtenByName: string };
export type ExpertAppraisal = Appraisal & { reference: string; number: number };

export type CvFile = { id: string; fileName: string; bytes: number; keepUntil: PartialDate | null };

/** What a profile's form shows of an expert. */
export type ExpertProfile = ProfileLists & {
  id: string;
  fullName: string;
  category: ExpertCategory;
  country: string;
  nationality: string | null;
  sex: Sex;
  employer: string | null;
  jobTitle: string | null;
  email: string | null;
  availableFrom: PartialDate | null;
  availableUntil: PartialDate | null;
  cv: CvFile | null;
  version: number;
};

export type Expert = ExpertProfile & {
  note: string | null;
  consentOn: PartialDate | null;
  cvRemovedOn: PartialDate | null;
  cvRemovedReason: string | null;
  /** The last day of a link to the profile that was sent and not used. */
  askedUntil: PartialDate | null;
  deployments: ExpertDeployment[];
  conflicts: ExpertConflict[];
};

export type ExpertFilters = { q?: string; topic?: SpecificArea; language?: ExpertLanguage; country?: string; category?: ExpertCategory; sector?: "public"; from?: PartialDate; until?: PartialDate };
export type ExpertFilterKey = keyof ExpertFilters;

const isDay = (value: string) => value.length === 10 && isRealDate(value);

/** Reads the facets from an address; `ignored` names those whose value is unknown. Days are posted in three parts or as one. */
export function readExpertFilters(search: SearchParams, isCountry: (code: string) => boolean): { filters: ExpertFilters; ignored: ExpertFilterKey[] } {
  const filters: ExpertFilters = {};
  const ignored: ExpertFilterKey[] = [];
  const read = <Key extends ExpertFilterKey>(key: Key, known: (text: string) => ExpertFilters[Key] | undefined) => {
    const given = search[key] ?? composed(search, key);
    const text = typeof given === "string" ? given.trim() : given === undefined ? "" : "?";
    if (text === "") return;
    const value = known(text);
    if (value === undefined) ignored.push(key);
    else filters[key] = value;
  };
  read("q", (text) => text.slice(0, 200));
  read("topic", (text) => SPECIFIC_AREAS.find((one) => one === text));
  read("language", (text) => EXPERT_LANGUAGES.find((one) => one === text));
  read("country", (text) => (isCountry(text) ? text : undefined));
  read("category", (text) => EXPERT_CATEGORIES.find((one) => one === text));
  read("sector", (text) => (text === "public" ? text : undefined));
  read("from", (text) => (isDay(text) ? text : undefined));
  read("until", (text) => (isDay(text) ? text : undefined));
  if (filters.from && filters.until && filters.until < filters.from) {
    delete filters.until;
    ignored.push("until");
  }
  return { filters, ignored };
}

/** A day that a form posted in three parts. */
function composed(search: SearchParams, name: string): string | undefined {
  const [year, month, day] = ["year", "month", "day"].map((part) => search[`${name}.${part}`]);
  return year || month || day ? [year, String(month ?? "").padStart(2, "0"), String(day ?? "").padStart(2, "0")].join("-") : undefined;
}

/** The address of the roster with these facets. */
export function expertsHref(filters: ExpertFilters): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value) as [string, string][]).toString();
  return query ? `/experts?${query}` : "/experts";
}

const names = new Map<string, Intl.DisplayNames>();

/** Name of a language in the reader's language; it begins with a capital. */
export function languageName(code: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "language" });
  names.set(locale, known);
  const name = known.of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
