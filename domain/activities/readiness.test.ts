import { describe, expect, test } from "vitest";
import { isReady, READINESS_KEYS, readinessOf, reopenedBy, type ReadinessRow } from "./readiness";

const anna = { id: "anna", expertName: "Anna", state: "accepted" } as const;
const boris = { id: "boris", expertName: "Boris", state: "proposed" } as const;
const row = (key: ReadinessRow["key"], more: Partial<ReadinessRow> = {}): ReadinessRow => ({ key, deploymentId: null, state: "done", note: null, validFrom: null, validUntil: null, doneOn: "2017-03-01", doneByName: "Mira", reopenedFrom: null, version: 1, ...more });

describe("the readiness list of a mission", () => {
  test("asks for contract, insurance and visa of each expert who has accepted, and for the rest once", () => {
    expect(readinessOf([anna, boris], []).map(({ key, expertName }) => [key, expertName])).toEqual([
      ["terms_of_reference", null], ["contract", "Anna"], ["insurance", "Anna"], ["visa", "Anna"], ["security", null], ["interpretation", null], ["partner_confirmation", null],
    ]);
  });

  test("is ready with nothing open and at least one expert who has accepted", () => {
    const rows = READINESS_KEYS.flatMap((key) => [row(key), row(key, { deploymentId: "anna" })]);
    expect(isReady([anna], readinessOf([anna], rows))).toBe(true);
    expect(isReady([boris], readinessOf([boris], rows))).toBe(false);
    expect(isReady([anna], readinessOf([anna], rows.slice(2)))).toBe(false);
  });
});

describe("new days", () => {
  const days = { startsOn: "2017-05-10", endsOn: "2017-05-14" };

  test("open again what was arranged for the old ones, and leave the rest", () => {
    expect(reopenedBy(READINESS_KEYS.map((key) => row(key)), days).map(({ key }) => key)).toEqual(["contract", "insurance", "visa", "security", "interpretation", "partner_confirmation"]);
  });

  test("leave a visa, an insurance and a contract that cover them", () => {
    const covered = row("visa", { validFrom: "2017-05-01", validUntil: "2017-05-14" });
    const tooShort = row("insurance", { validFrom: "2017-05-01", validUntil: "2017-05-13" });
    expect(reopenedBy([covered, tooShort], days)).toEqual([tooShort]);
  });

  test("do not open what was not needed or is open", () => {
    expect(reopenedBy([row("security", { state: "not_needed" }), row("visa", { state: "open" })], days)).toEqual([]);
  });
});
