import { expect, test } from "vitest";
import { situationOf, type DelegationCountry } from "./delegation";

const country = (more: Partial<DelegationCountry> = {}): DelegationCountry => ({ iso3: "BLR", total: 0, running: 0, page: 1, actions: [], visits: [], outputs: [], presentations: [], handovers: [], frameChanges: [], recommendations: {}, stages: {}, ...more });

test("an accepted recommendation does not move until something is done", () => {
  expect(situationOf(country({ recommendations: { accepted: 3, in_progress: 1, implemented: 2, unknown: 1 } }))).toMatchObject({ recommendations: 7, moving: 3 });
});

test("a country without anything has nothing to report", () => {
  expect(situationOf(country())).toEqual({ total: 0, running: 0, lastPresentation: null, recommendations: 0, moving: 0, nextVisit: null });
});
