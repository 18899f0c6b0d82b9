import type { ActivityState, DeploymentState } from "@/domain/activities/lifecycle";
import { isRealDate, type PartialDate } from "@/domain/shared/dates";
import type { Sex } from "@/domain/working-groups/lists";
import { LANGUAGE_LEVELS, type ExpertCategory, type LanguageLevel, type TopicLevel } from "./lists";
import type { KnownTopic, SpokenLanguage } from "./profile";

/** What a mission asks of its experts. */
export type MatchMission = {
  id: string;
  reference: string;
  number: number;
  titleEn: string;
  titleFr: string | null;
  state: ActivityState;
  isRunning: boolean;
  topics: string[];
  /** True when the terms of reference name no topic, so that those of the Action stand in. */
  topicsOfAction: boolean;
  languages: string[];
  /** Null where any category may be sent. */
  categories: ExpertCategory[] | null;
  categoriesFrom: "terms" | "phase";
  phase: string | null;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  countries: string[];
};

export type Hindrance = { kind: "away" | "mission" | "window"; startsOn: PartialDate; endsOn: PartialDate; reference: string | null };

/** One expert beside what the mission asks. */
export type Candidate = {
  id: string;
  fullName: string;
  category: ExpertCategory;
  country: string;
  isEuMember: boolean;
  sex: Sex;
  jobTitle: string | null;
  employer: string | null;
  /** Of the topics and languages that are asked. */
  topics: KnownTopic[];
  languages: SpokenLanguage[];
  missions: number;
  missionsOnTopics: number;
  topicsOfMissions: string[];
  lastYear: string | null;
  missionsHere: number;
  lastYearHere: string | null;
  postHere: { jobTitle: string; employer: string; country: string } | null;
  speaks: boolean;
  isFree: boolean;
  isEligible: boolean;
  conflict: string | null;
  hindrance: Hindrance | null;
  /** Where this expert stands on this very mission, if anywhere. */
  standing: DeploymentState | null;
  isChosen: boolean;
};

export const CONSTRAINTS = ["language", "dates", "category"] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

export type MatchCounts = { experts: number; fits: number; onMission: number } & Record<Constraint, number>;
export type Match = { mission: MatchMission; level: LanguageLevel; candidates: Candidate[]; counts: MatchCounts };

/** Fewer than this many fits: the page says which constraint to relax. */
export const FEW = 3;
export const USUAL_LEVEL: LanguageLevel = "B2";

/** Does this expert pass every constraint and stand free to be proposed? */
export function isFit({ speaks, isFree, isEligible, conflict, standing }: Candidate): boolean {
  return speaks && isFree && isEligible && conflict === null && standing === null;
}

export type Reason =
  | { key: "topics"; level: TopicLevel; topics: string[] }
  | { key: "missions"; missions: number; topics: string[]; year: string | null }
  | { key: "languages"; languages: SpokenLanguage[] }
  | { key: "here"; missions: number; year: string | null }
  | { key: "post"; jobTitle: string; employer: string; country: string }
  | { key: "otherMissions"; missions: number; year: string | null }
  | { key: "newcomer" };

/** Why an expert is worth a thought: each a fact on record, in the order in which experts are listed by them. */
export function reasonsOf(one: Candidate, level: LanguageLevel): Reason[] {
  const known = (depth: TopicLevel) => one.topics.filter((topic) => topic.level === depth).map(({ topic }) => topic);
  const spoken = one.languages.filter((language) => isEnough(language.level, level));
  return [
    ...(["led", "worked_on", "knows"] as const).flatMap((depth) => (known(depth).length > 0 ? [{ key: "topics" as const, level: depth, topics: known(depth) }] : [])),
    ...(one.missionsOnTopics > 0 ? [{ key: "missions" as const, missions: one.missionsOnTopics, topics: one.topicsOfMissions, year: one.lastYear }] : []),
    ...(spoken.length > 0 ? [{ key: "languages" as const, languages: spoken }] : []),
    ...(one.missionsHere > 0 ? [{ key: "here" as const, missions: one.missionsHere, year: one.lastYearHere }] : []),
    ...(one.postHere ? [{ key: "post" as const, ...one.postHere }] : []),
    ...(one.missions > one.missionsOnTopics && one.missionsOnTopics === 0 ? [{ key: "otherMissions" as const, missions: one.missions, year: one.lastYear }] : []),
    ...(one.missions === 0 ? [{ key: "newcomer" as const }] : []),
  ];
}

export type Exclusion =
  | { key: "language"; best: SpokenLanguage | null }
  | { key: "dates"; hindrance: Hindrance | null }
  | { key: "category"; category: ExpertCategory }
  | { key: "conflict"; reason: string }
  | { key: "standing"; state: DeploymentState };

/** Why an expert is left out, every reason of it. */
export function exclusionsOf(one: Candidate): Exclusion[] {
  const [best] = [...one.languages].sort((first, second) => LANGUAGE_LEVELS.indexOf(second.level) - LANGUAGE_LEVELS.indexOf(first.level));
  return [
    ...(one.standing ? [{ key: "standing" as const, state: one.standing }] : []),
    ...(one.speaks ? [] : [{ key: "language" as const, best: best ?? null }]),
    ...(one.isFree ? [] : [{ key: "dates" as const, hindrance: one.hindrance }]),
    ...(one.isEligible ? [] : [{ key: "category" as const, category: one.category }]),
    ...(one.conflict === null ? [] : [{ key: "conflict" as const, reason: one.conflict }]),
  ];
}

/** The constraints that would bring more experts if one of them were relaxed, the most first. A conflict of interest is never relaxed. */
export function relaxations(counts: MatchCounts): { constraint: Constraint; more: number }[] {
  if (counts.fits >= FEW) return [];
  return CONSTRAINTS.map((constraint) => ({ constraint, more: counts[constraint] })).filter(({ more }) => more > 0).sort((one, other) => other.more - one.more);
}

export function isEnough(level: LanguageLevel, asked: LanguageLevel): boolean {
  return LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(asked);
}

export type MatchChoice = { reference: string | null; number: number | null; level: LanguageLevel; from: PartialDate | null; until: PartialDate | null; team: string[] };
export type MatchChoiceKey = "action" | "level" | "from" | "until" | "team";

const MOST_IN_A_TEAM = 12;

/** Reads the choice from an address; `ignored` names what was not understood. */
export function readMatchChoice(search: Record<string, string | string[] | undefined>): { choice: MatchChoice; ignored: MatchChoiceKey[] } {
  const one = (name: string) => (typeof search[name] === "string" ? search[name].trim() : "");
  const date = (name: "from" | "until") => readDay(one(name) || [one(`${name}.year`), one(`${name}.month`).padStart(2, "0"), one(`${name}.day`).padStart(2, "0")].join("-").replace(/^-00-00$/, ""));
  const ignored: MatchChoiceKey[] = [];
  const [from, until, level, number] = [date("from"), date("until"), one("level"), one("activity")];
  if (from === undefined) ignored.push("from");
  if (until === undefined || (from && until && until < from)) ignored.push("until");
  if (level && !isLevel(level)) ignored.push("level");
  const team = one("team").split(",").filter(Boolean);
  const known = [...new Set(team.filter((id) => UUID.test(id)))].slice(0, MOST_IN_A_TEAM);
  if (known.length < team.length) ignored.push("team");
  return {
    choice: { reference: one("action") || null, number: /^[1-9]\d{0,3}$/.test(number) ? Number(number) : null, level: isLevel(level) ? level : USUAL_LEVEL, from: from ?? null, until: ignored.includes("until") ? null : (until ?? null), team: known },
    ignored,
  };
}

/** The address of a match with this choice. */
export function matchHref({ reference, number, level, from, until, team }: MatchChoice): string {
  const given = { action: reference, activity: number, level: level === USUAL_LEVEL ? null : level, from, until, team: team.join(",") };
  return `/experts/match?${Object.entries(given).filter(([, value]) => value).map(([name, value]) => `${name}=${encodeURIComponent(value!).replaceAll("%2C", ",")}`).join("&")}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isLevel = (text: string): text is LanguageLevel => (LANGUAGE_LEVELS as readonly string[]).includes(text);
/** A day, null for none, undefined for what is no day. */
const readDay = (text: string) => (text === "" ? null : text.length === 10 && isRealDate(text) ? text : undefined);
