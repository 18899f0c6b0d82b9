import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import { COUNTRIES } from "@/domain/countries/list";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES, LANGUAGE_LEVELS, TOPIC_LEVELS } from "@/domain/experts/lists";
import type { Value } from "./copy";
import { id, randomFrom } from "./random";
import type { Table } from "./reference-rows";

/** The roster that matching is measured with. */
export const EXPERTS = 1000;

const LANGUAGES = 4;
const TOPICS = 4;
const MISSIONS = 3;
const ACTIVITIES = 4;

/** A roster with languages, topics, posts, days away and past missions, the same every time. */
export function expertTables(actions: number): Table[] {
  const each = (rows: (number: number) => Iterable<Value[]>) => perExpert(rows);
  return [
    { table: "experts", columns: ["id", "full_name", "category", "country", "sex", "employer", "job_title"], rows: each(expert) },
    { table: "expert_languages", columns: ["expert_id", "language", "level"], rows: each((number) => some(number, 1, EXPERT_LANGUAGES, LANGUAGES, LANGUAGE_LEVELS)) },
    { table: "expert_topics", columns: ["expert_id", "topic", "level"], rows: each((number) => some(number, 2, SPECIFIC_AREAS, TOPICS, TOPIC_LEVELS)) },
    { table: "expert_posts", columns: ["expert_id", "employer", "job_title", "country", "started_on", "ended_on"], rows: each(post) },
    { table: "expert_absences", columns: ["expert_id", "starts_on", "ends_on"], rows: each(absence) },
    { table: "deployments", columns: ["action_id", "activity_id", "expert_id", "expert_name", "expert_category", "expert_country", "state"], rows: each((number) => missions(number, actions)) },
  ];
}

function* perExpert(rows: (number: number) => Iterable<Value[]>): Iterable<Value[]> {
  for (let number = 0; number < EXPERTS; number++) yield* rows(number);
}

const facts = (number: number) => {
  const random = randomFrom(number * 31 + 7);
  return { category: random.pick(EXPERT_CATEGORIES), country: random.pick(COUNTRIES).iso3, sex: random.pick(["female", "male", "unknown"]) };
};

function* expert(number: number): Iterable<Value[]> {
  const { category, country, sex } = facts(number);
  yield [id("expert", number), `Expert ${number}`, category, country, sex, `Office ${number % 40}`, "Head of unit"];
}

function* some(number: number, salt: number, codes: readonly string[], count: number, levels: readonly string[]): Iterable<Value[]> {
  const random = randomFrom(number * 101 + salt);
  const chosen = new Set(Array.from({ length: count }, () => random.pick(codes)));
  for (const code of chosen) yield [id("expert", number), code, random.pick(levels)];
}

function* post(number: number): Iterable<Value[]> {
  const random = randomFrom(number * 53 + 3);
  for (let count = 0; count < 2; count++) yield [id("expert", number), `Ministry ${random.below(50)}`, "Adviser", random.pick(COUNTRIES).iso3, String(1995 + random.below(20)), null];
}

function* absence(number: number): Iterable<Value[]> {
  const random = randomFrom(number * 17 + 5);
  const month = String(1 + random.below(12)).padStart(2, "0");
  yield [id("expert", number), `2027-${month}-01`, `2027-${month}-20`];
}

function* missions(number: number, actions: number): Iterable<Value[]> {
  const { category, country } = facts(number);
  // Far apart, so that nobody is on one mission twice.
  const first = (number * 37) % actions;
  for (let count = 0; count < MISSIONS; count++) {
    const action = (first + count * 11) % actions;
    yield [id("action", action), id("activity", action * ACTIVITIES + count), id("expert", number), `Expert ${number}`, category, country, "deployed"];
  }
}
