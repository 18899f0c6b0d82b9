import { expect, test } from "vitest";
import { COUNTRY_CODES } from "./list";
import { NEIGHBOUR_ROWS } from "./neighbour-rows";
import { neighboursOf } from "./neighbours";
import { PARTNER_ROWS } from "./partner-rows";

const partners = new Set(Object.values(PARTNER_ROWS).flat().map(([iso3]) => iso3));
const rows = Object.entries(NEIGHBOUR_ROWS).map(([country, row]) => ({ country, others: row.split(" ") }));

test("only partner countries have a row, and every code in it is a country once", () => {
  for (const { country, others } of rows) {
    expect(partners, country).toContain(country);
    expect(others.filter((other) => !COUNTRY_CODES.includes(other) || other === country), country).toEqual([]);
    expect(new Set(others).size, country).toBe(others.length);
  }
});

test("of two partner countries each names the other", () => {
  const oneSided = rows.flatMap(({ country, others }) => others.filter((other) => partners.has(other) && !NEIGHBOUR_ROWS[other]?.split(" ").includes(country)).map((other) => `${country} ${other}`));
  expect(oneSided).toEqual([]);
});

test("whoever is a neighbour has one", () => {
  for (const code of COUNTRY_CODES) for (const other of neighboursOf(code)) expect(neighboursOf(other), `${code} ${other}`).toContain(code);
  expect(neighboursOf("BLR")).toEqual(["LTU", "LVA", "POL", "RUS", "UKR"]);
  expect(neighboursOf("POL")).toEqual(["BLR", "UKR"]);
  expect(neighboursOf("CPV")).toEqual([]);
});
