import { expect, test } from "vitest";
import { situationOf, type DelegationActionLine, type DelegationCountry } from "./delegation";

const line = (more: Partial<DelegationActionLine>): DelegationActionLine => ({ reference: "BLR-2016-01", titleEn: "", titleFr: null, stage: "implementation", isOnHold: false, publishedStatus: null, firstActivityOn: null, lastActivityOn: null, movedOn: "2018-06-06", isRegional: false, leadName: null, ...more });
const country = (more: Partial<DelegationCountry> = {}): DelegationCountry => ({ iso3: "BLR", actions: [], visits: [], outputs: [], presentations: [], handovers: [], frameChanges: [], recommendations: {}, ...more });

test("an Action on hold or ended does not count as running", () => {
  const actions = [line({}), line({ isOnHold: true }), line({ stage: "closed" }), line({ stage: "follow_up" })];
  expect(situationOf(country({ actions }))).toMatchObject({ total: 4, running: 2 });
});

test("an accepted recommendation does not move until something is done", () => {
  expect(situationOf(country({ recommendations: { accepted: 3, in_progress: 1, implemented: 2, unknown: 1 } }))).toMatchObject({ recommendations: 7, moving: 3 });
});

test("a country without anything has nothing to report", () => {
  expect(situationOf(country())).toEqual({ total: 0, running: 0, lastPresentation: null, recommendations: 0, moving: 0, nextVisit: null });
});
