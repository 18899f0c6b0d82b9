import { expect, test } from "vitest";
import { isSuspended } from "./follow-up";

test("cooperation is suspended while the last that is recorded of a country says so", () => {
  const change = (country: string, suspends: boolean) => ({ country, suspends });
  expect(isSuspended([])).toBe(false);
  expect(isSuspended([change("BLR", true), change("BLR", false)])).toBe(true);
  expect(isSuspended([change("BLR", false), change("BLR", true)]), "taken up again").toBe(false);
  expect(isSuspended([change("BLR", false), change("UKR", true)]), "one of two countries").toBe(true);
});
