import { COUNTRIES } from "@/domain/countries/list";
import { neighboursOf } from "@/domain/countries/neighbours";
import type { Value } from "./copy";
import { authorityCount, authorityName, OFFICER, placeOf, PLACES, REQUEST_EVERY, SIGNATORY, STAFF, benchAction } from "./portfolio";
import { id } from "./random";

export type Table = { table: string; columns: readonly string[]; rows: Iterable<readonly Value[]> };

/** Organisations are numbered: authorities first, then the facility, then one delegation a country. */
export const FACILITY = 1_000_000;
const DELEGATIONS = FACILITY + 1;

/** Countries, people, organisations and requests: everything the Actions point at. */
export function referenceTables(actions: number): Table[] {
  return [
    { table: "countries", columns: ["iso3", "iso2", "name_en", "name_fr", "region", "is_eu_member", "neighbours"], rows: COUNTRIES.map(({ iso3, iso2, en, fr, region, isEuMember }) => [iso3, iso2, en, fr, region, isEuMember, neighboursOf(iso3)]) },
    { table: "organisations", columns: ["id", "name_en", "kind", "country", "covers"], rows: organisations(actions) },
    { table: "users", columns: ["id", "name", "email"], rows: users() },
    { table: "seats", columns: ["id", "organisation_id", "role", "kind", "title", "countries"], rows: seats() },
    { table: "seat_holders", columns: ["id", "seat_id", "user_id", "held_from"], rows: everybody().map((number) => [id("holder", number), id("seat", number), id("user", number), "2009-01-01"]) },
    { table: "requests", columns: REQUEST_COLUMNS, rows: requests(actions) },
    { table: "request_authorities", columns: ["request_id", "organisation_id", "is_lead"], rows: requestAuthorities(actions) },
    { table: "decisions", columns: ["request_id", "outcome", "decided_on", "decided_by_name"], rows: decisions(actions) },
  ];
}

const everybody = () => Array.from({ length: OFFICER + 1 }, (_, number) => number);

function* organisations(actions: number): Iterable<Value[]> {
  for (let number = 0; number < authorityCount(actions); number++) yield [id("organisation", number), authorityName(number), "ministry", placeOf(number).iso3, []];
  yield [id("organisation", FACILITY), "The facility", "facility", null, []];
  for (const [number, { iso3, en }] of PLACES.entries()) yield [id("organisation", DELEGATIONS + number), `EU Delegation to ${en}`, "eu_delegation", null, [iso3]];
}

function* users(): Iterable<Value[]> {
  for (const number of everybody()) yield [id("user", number), `Person ${number}`, `person${number}@example.org`];
}

function* seats(): Iterable<Value[]> {
  for (let number = 0; number < STAFF; number++) yield [id("seat", number), id("organisation", FACILITY), number === 0 ? "admin" : number === 1 ? "manager" : "coordinator", "staff", "Seat", []];
  yield [id("seat", SIGNATORY), id("organisation", 0), "authority", "signatory", "Seat", []];
  yield [id("seat", OFFICER), id("organisation", DELEGATIONS), "delegation", "officer", "Seat", ["BLR"]];
}

const REQUEST_COLUMNS = ["id", "reference", "state", "outcome", "channel", "lead_authority_id", "lead_authority_name", "country", "title", "need", "expected_result", "thematic_area", "court", "court_since", "submitted_on", "created_at"];

/** Decided requests of the Actions that have one, and about one in fifty Actions' worth of open ones. */
function* everyRequest(actions: number) {
  for (let number = 0; number < actions; number += REQUEST_EVERY) yield { ...benchAction(number, { actions }), requestNumber: number, isOpen: false };
  for (let number = 0; number < Math.max(20, actions / 50); number++) yield { ...benchAction(number, { actions }), requestNumber: actions + number, isOpen: true };
}

function* requests(actions: number): Iterable<Value[]> {
  for (const { requestNumber, isOpen, authority, authorityNames, place, titleEn, theme, year, month } of everyRequest(actions)) {
    const state = !isOpen ? "decided" : requestNumber % 2 === 0 ? "submitted" : "in_consultation";
    const sentOn = isOpen ? `2026-${month}-10` : `${year}-${month}-10`;
    yield [
      id("request", requestNumber), requestReference(requestNumber, isOpen ? 2026 : year), state, isOpen ? null : "approved", "portal", id("organisation", authority), authorityNames, place.iso3, titleEn,
      `${titleEn}. `.repeat(6), "A strategy the ministries can act on.", theme, isOpen ? (state === "submitted" ? "facility" : "committee") : null, isOpen ? sentOn : null, sentOn, `${sentOn}T10:00:00Z`,
    ];
  }
}

export const requestReference = (number: number, year: number) => `R-${year}-${String(number).padStart(6, "0")}`;

function* requestAuthorities(actions: number): Iterable<Value[]> {
  for (const { requestNumber, authority } of everyRequest(actions)) yield [id("request", requestNumber), id("organisation", authority), true];
}

function* decisions(actions: number): Iterable<Value[]> {
  for (const { requestNumber, isOpen, year, month } of everyRequest(actions)) if (!isOpen) yield [id("request", requestNumber), "approved", `${year}-${month}-28`, "Person 1"];
}
