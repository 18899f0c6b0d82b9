import { SPECIFIC_AREAS, THEMES } from "@/domain/actions/lists";
import { searchTextOf } from "@/domain/actions/search-text";
import { ACTIVITY_TYPES } from "@/domain/activities/lifecycle";
import { COUNTRIES } from "@/domain/countries/list";
import { OUTPUT_TYPES } from "@/domain/outputs/lifecycle";
import { RECOMMENDATION_CATEGORIES } from "@/domain/recommendations/lifecycle";
import { id, randomFrom, type Random } from "./random";

export const STAFF = 20;
/** Users after the staff: one signatory and one officer, both for Belarus. */
export const SIGNATORY = STAFF;
export const OFFICER = STAFF + 1;
export const REQUEST_EVERY = 5;

const PARTNERS = COUNTRIES.filter(({ region }) => region !== null);
/** Belarus comes first: authority 0 and its Actions are what the measured people look at. */
const PLACES = [PARTNERS.find(({ iso3 }) => iso3 === "BLR")!, ...PARTNERS.filter(({ iso3 }) => iso3 !== "BLR")];

export type Place = (typeof PLACES)[number];

/** Authorities grow with the portfolio: about eight Actions each, as in life. */
export const authorityCount = (actions: number) => Math.max(PLACES.length, Math.ceil(actions / 8));
export const placeOf = (authority: number) => PLACES[authority % PLACES.length]!;
export const authorityName = (authority: number) => `${OFFICES[Math.floor(authority / PLACES.length) % OFFICES.length]} no. ${authority} (${placeOf(authority).en})`;

const OFFICES = ["Ministry of the Interior", "Ministry of Labour", "Migration Service", "Border Police", "Statistics Office", "Diaspora Office"];
const SUBJECTS = ["Labour migration", "Migration data", "Trafficking in human beings", "Border management", "Diaspora engagement", "Asylum procedures", "Return and reintegration", "Consular protection", "Integration", "Migration legislation"];
const WORK = ["national strategy", "standard procedures", "training course", "impact assessment", "action plan", "draft law", "roadmap", "monitoring"];
const STAGES = [["closed", 58], ["follow_up", 12], ["reporting", 8], ["implementation", 14], ["design", 5], ["closed_early", 2], ["cancelled", 1]] as const;

export type Stage = (typeof STAGES)[number][0];
export type BenchAction = ReturnType<typeof benchAction>;

/** The n-th Action of a portfolio of this size; the same every time. */
export function benchAction(number: number, { actions }: { actions: number }) {
  const random = randomFrom(number * 7919 + 17);
  const authority = number % authorityCount(actions);
  const place = placeOf(authority);
  const year = 2009 + random.below(17);
  const subject = random.pick(SUBJECTS);
  // One in ten thousand carries a word that a search finds only there.
  const titleEn = `${place.en}: ${subject.toLowerCase()}, ${random.pick(WORK)} ${number}${number % 10_000 === 5 ? " heliotrope" : ""}`;
  const reference = `${place.iso3}-${year}-${String(number + 1).padStart(2, "0")}`;
  const stage = stageOf(random);
  const month = String(1 + random.below(12)).padStart(2, "0");
  const authorityNames = authorityName(authority);
  return {
    number, id: id("action", number), reference, authority, place, year, month, stage, titleEn, random, authorityNames,
    lead: 2 + random.below(STAFF - 2), theme: random.pick(THEMES), areas: [random.pick(SPECIFIC_AREAS)],
    isRequested: number % REQUEST_EVERY === 0,
    searchText: searchTextOf({ reference, titleEn, titleFr: null, countryCodes: [place.iso3], authorities: [authorityNames] }),
  };
}

function stageOf(random: Random): Stage {
  let left = random.below(100);
  return STAGES.find(([, share]) => (left -= share) < 0)![0];
}

export const activityType = (random: Random) => random.pick(ACTIVITY_TYPES);
export const outputType = (random: Random) => random.pick(OUTPUT_TYPES);
export const category = (random: Random) => random.pick(RECOMMENDATION_CATEGORIES);
export { PLACES };
