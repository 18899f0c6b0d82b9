import { describe, expect, it } from "vitest";
import { pastAction } from "@/domain/actions/past-action";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { AUTHORITIES } from "./authorities";
import { FIGURE_TEXTS } from "./figures";
import { FRENCH } from "./french";
import { recordedLinks } from "./links";
import { ORGANISATIONS } from "./organisations";
import { PARTS } from "./parts";
import { momentOf, pastActionInput } from "./past-actions";
import people from "./people.json";
import { RECORD } from "./record";

const names = RECORD.actions.map(({ short_name }) => short_name);

describe("the public record", () => {
  it("every Action fits the form of a past Action", () => {
    for (const action of RECORD.actions) {
      const parsed = pastAction.safeParse(pastActionInput(action, { requestingIds: [], partnerIds: [] }));
      expect(parsed.error?.issues, action.short_name).toBeUndefined();
      expect(Date.parse(momentOf(action)), action.short_name).not.toBeNaN();
    }
  });

  it("every Action has its French texts, in French typography", () => {
    expect(Object.keys(FRENCH).sort()).toEqual([...names].sort());
    for (const { title, summary } of Object.values(FRENCH)) expect(`${title} ${summary}`).not.toMatch(/'| [:;?!»]|« /);
  });

  it("every figure has its words", () => {
    const keys = [...new Set(RECORD.actions.flatMap(({ figures }) => Object.keys(figures)))];
    expect(Object.keys(FIGURE_TEXTS).sort()).toEqual(keys.sort());
  });

  it("links join Actions of the record", () => {
    for (const { from, to } of recordedLinks()) expect(names).toEqual(expect.arrayContaining([from, to]));
  });

  it("authorities are of kinds that may ask, in countries that exist, and each is used", () => {
    for (const [kind, country] of Object.values(AUTHORITIES)) {
      expect(REQUESTER_KINDS).toContain(kind);
      if (country) expect(COUNTRY_CODES).toContain(country);
    }
    const used = Object.values(PARTS).flatMap(({ requesting = [], partner = [] }) => [...requesting, ...partner]);
    expect(Object.keys(PARTS).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(AUTHORITIES).filter((key) => !(used as string[]).includes(key))).toEqual(["MU authorities", "MZ authorities"]);
  });

  it("every seat is in an organisation of the demonstration", () => {
    const keys = ORGANISATIONS.map(({ key }) => key);
    for (const { seats } of people) for (const { organisation } of seats) expect(keys).toContain(organisation);
    expect(people.every(({ email }) => email.endsWith("@example.org"))).toBe(true);
  });
});
