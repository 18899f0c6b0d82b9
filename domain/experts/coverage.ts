import type { LanguageLevel } from "./lists";
import { isEnough, isFit, type Candidate, type Match } from "./match";

/** One topic or language that the terms of reference ask for. */
export type Asked = { kind: "topic" | "language"; code: string };

type Ability = Pick<Candidate, "topics" | "languages">;

/** Who has worked on a topic covers it; to know of it is not enough. A language is covered at the level that is asked. */
export function covers(one: Ability, { kind, code }: Asked, level: LanguageLevel): boolean {
  return kind === "topic" ? one.topics.some((known) => known.topic === code && known.level !== "knows") : one.languages.some((spoken) => spoken.language === code && isEnough(spoken.level, level));
}

/** Everything a mission asks, topics first. */
export function askedOf({ mission }: Pick<Match, "mission">): Asked[] {
  return [...mission.topics.map((code) => ({ kind: "topic" as const, code })), ...mission.languages.map((code) => ({ kind: "language" as const, code }))];
}

/** What nobody of a team covers. */
export function uncovered(team: readonly Ability[], asked: readonly Asked[], level: LanguageLevel): Asked[] {
  return asked.filter((one) => !team.some((member) => covers(member, one, level)));
}

export type TeamWarning = "noCivilServant" | "oneCountry" | "oneSex" | "noNewcomer" | "noPartner";

/** What is unusual about a team of two or more: to think about, never a refusal. */
export function teamWarnings(team: readonly Candidate[]): TeamWarning[] {
  if (team.length === 0) return [];
  const warnings: TeamWarning[] = team.some(({ category }) => category === "eu_civil_servant") ? [] : ["noCivilServant"];
  if (team.length < 2) return warnings;
  if (team.every(({ isEuMember }) => isEuMember)) warnings.push("noPartner");
  if (new Set(team.map(({ country }) => country)).size === 1) warnings.push("oneCountry");
  if (team.every(({ sex }) => sex !== "unknown") && new Set(team.map(({ sex }) => sex)).size === 1) warnings.push("oneSex");
  if (team.every(({ missions }) => missions > 0)) warnings.push("noNewcomer");
  return warnings;
}

export type Balance = { countries: string[]; women: number; men: number; unknown: number; newcomers: number };

export function balanceOf(team: readonly Candidate[]): Balance {
  const count = (sex: string) => team.filter((one) => one.sex === sex).length;
  return { countries: [...new Set(team.map(({ country }) => country))], women: count("female"), men: count("male"), unknown: team.length - count("female") - count("male"), newcomers: team.filter(({ missions }) => missions === 0).length };
}

/** Experts who would complete a team: two where nobody is chosen yet, otherwise one more. */
export type Suggestion = { experts: Candidate[]; missing: Asked[]; hasCivilServant: boolean; mixes: boolean };

const MOST_SUGGESTIONS = 5;

/**
 * The smallest additions that leave least uncovered. Among those that cover the same, teams with an EU civil servant come first,
 * then those that mix EU and partner countries, then the order of the list.
 */
export function suggestTeams({ candidates, mission, level }: Match, team: readonly Candidate[]): Suggestion[] {
  const asked = askedOf({ mission });
  const open = uncovered(team, asked, level);
  if (open.length === 0 && team.length > 0) return [];
  const free = candidates.filter((one) => isFit(one) && !one.isChosen);
  const masks = free.map((one) => open.reduce((mask, item, bit) => (covers(one, item, level) ? mask | (1n << BigInt(bit)) : mask), 0n));
  const picks: { at: number[]; mask: bigint }[] = [];
  for (let first = 0; first < free.length; first++) {
    if (team.length > 0) picks.push({ at: [first], mask: masks[first]! });
    else for (let second = first + 1; second < free.length; second++) picks.push({ at: [first, second], mask: masks[first]! | masks[second]! });
  }
  const bits = (mask: bigint) => open.reduce((sum, _, bit) => sum + ((mask >> BigInt(bit)) & 1n ? 1 : 0), 0);
  const judged = picks.filter(({ mask }) => mask !== 0n).map(({ at, mask }) => {
    const whole = [...team, ...at.map((index) => free[index]!)];
    return { at, mask, covered: bits(mask), hasCivilServant: whole.some(({ category }) => category === "eu_civil_servant"), mixes: whole.some(({ isEuMember }) => isEuMember) && whole.some(({ isEuMember }) => !isEuMember) };
  });
  judged.sort((one, other) => other.covered - one.covered || Number(other.hasCivilServant) - Number(one.hasCivilServant) || Number(other.mixes) - Number(one.mixes) || sum(one.at) - sum(other.at) || one.at[0]! - other.at[0]!);
  return judged.slice(0, MOST_SUGGESTIONS).map(({ at, mask, hasCivilServant, mixes }) => ({ experts: at.map((index) => free[index]!), missing: open.filter((_, bit) => !((mask >> BigInt(bit)) & 1n)), hasCivilServant, mixes }));
}

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
