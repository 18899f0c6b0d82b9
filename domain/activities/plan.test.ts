import { expect, test } from "vitest";
import { teamNotes } from "./mission";
import { planTotals } from "./plan";

const rows = (count: number, state: "planned" | "held" | "reported" | "dropped", planOrigin: "planned" | "added" = "planned") => Array.from({ length: count }, () => ({ state, planOrigin }));

test("planned, delivered, dropped and added are kept apart", () => {
  const plan = [...rows(2, "planned"), ...rows(1, "held"), ...rows(1, "reported"), ...rows(1, "dropped"), ...rows(2, "held", "added")];
  expect(planTotals(plan)).toEqual({ planned: 5, delivered: 4, dropped: 1, added: 2, note: null });
});

test.each([[0, null], [1, "few"], [3, "few"], [4, null], [7, null], [8, "many"]])("%i planned activities give the note %s", (count, note) => {
  expect(planTotals(rows(count, "planned")).note).toBe(note);
});

const expert = (expertCategory: "eu_civil_servant" | "academic", workingDays: number | null = 5, state: "accepted" | "declined" = "accepted") => ({ expertCategory, workingDays, state });

test("a team without an EU civil servant gets a note; one who declined does not count", () => {
  expect(teamNotes([])).toEqual([]);
  expect(teamNotes([expert("academic")])).toEqual(["noCivilServant"]);
  expect(teamNotes([expert("academic"), expert("eu_civil_servant")])).toEqual([]);
  expect(teamNotes([expert("academic"), expert("eu_civil_servant", 5, "declined")])).toEqual(["noCivilServant"]);
});

test("more than five working days get a note", () => {
  expect(teamNotes([expert("eu_civil_servant", 6)])).toEqual(["longMission"]);
  expect(teamNotes([expert("eu_civil_servant", null)])).toEqual([]);
});
