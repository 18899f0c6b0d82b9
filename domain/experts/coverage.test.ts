import { expect, test } from "vitest";
import { balanceOf, suggestTeams, teamWarnings, uncovered, type Asked } from "./coverage";
import { isFit, matchHref, readMatchChoice, relaxations, type Candidate, type Match } from "./match";

const asked: Asked[] = [{ kind: "topic", code: "labour_migration" }, { kind: "topic", code: "consular_affairs" }, { kind: "language", code: "ru" }];
const who = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id, fullName: id, category: "eu_civil_servant", country: "BGR", isEuMember: true, sex: "unknown", jobTitle: null, employer: null, topics: [], languages: [], missions: 0, missionsOnTopics: 0, topicsOfMissions: [], lastYear: null,
  missionsHere: 0, lastYearHere: null, postHere: null, speaks: true, isFree: true, isEligible: true, conflict: null, hindrance: null, standing: null, isChosen: false, ...more,
});
const labour = who("labour", { topics: [{ topic: "labour_migration", level: "led" }] });
const consul = who("consul", { topics: [{ topic: "consular_affairs", level: "worked_on" }], languages: [{ language: "ru", level: "B2" }], category: "academic", country: "UKR", isEuMember: false });
const heard = who("heard", { topics: [{ topic: "consular_affairs", level: "knows" }], languages: [{ language: "ru", level: "B1" }] });
const match = (candidates: Candidate[]) => ({ mission: { topics: ["labour_migration", "consular_affairs"], languages: ["ru"] }, level: "B2", candidates }) as unknown as Match;

test("who worked on a topic covers it, who only knows of it does not; a language counts at the level asked", () => {
  expect(uncovered([labour, heard], asked, "B2")).toEqual(asked.slice(1));
  expect(uncovered([labour, heard], asked, "B1")).toEqual(asked.slice(1, 2));
  expect(uncovered([labour, consul], asked, "B2")).toEqual([]);
});

test("pairs that cover most come first, and none is offered with somebody who does not fit", () => {
  const [first] = suggestTeams(match([labour, heard, consul, who("bound", { conflict: "Wrote it." })]), []);
  expect(first).toMatchObject({ missing: [], hasCivilServant: true, mixes: true });
  expect(first!.experts.map(({ id }) => id)).toEqual(["labour", "consul"]);
});

test("a team that has begun is completed by one; a team that covers everything needs nobody", () => {
  expect(suggestTeams(match([heard, consul]), [labour]).map(({ experts }) => experts.map(({ id }) => id))).toEqual([["consul"]]);
  expect(suggestTeams(match([heard]), [labour, consul])).toEqual([]);
});

test("a team without an EU civil servant, from one country, of one sex or without a newcomer is pointed out", () => {
  expect(teamWarnings([])).toEqual([]);
  expect(teamWarnings([consul])).toEqual(["noCivilServant"]);
  expect(teamWarnings([labour, consul])).toEqual([]);
  expect(teamWarnings([who("a", { sex: "male", missions: 1 }), who("b", { sex: "male", missions: 2 })])).toEqual(["noPartner", "oneCountry", "oneSex", "noNewcomer"]);
  expect(balanceOf([who("a", { sex: "female" }), consul])).toEqual({ countries: ["BGR", "UKR"], women: 1, men: 0, unknown: 1, newcomers: 2 });
});

test("whoever stands on the mission already, or declined it, is no fit", () => {
  expect(isFit(who("a"))).toBe(true);
  expect(isFit(who("a", { standing: "declined" }))).toBe(false);
});

test("what could give way is named only where few fit, the most helpful first", () => {
  const counts = { experts: 20, fits: 2, onMission: 0, language: 1, dates: 4, category: 0 };
  expect(relaxations(counts)).toEqual([{ constraint: "dates", more: 4 }, { constraint: "language", more: 1 }]);
  expect(relaxations({ ...counts, fits: 3 })).toEqual([]);
});

test("a choice in the address is read, its faults are named, and it is written again as it was", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const { choice, ignored } = readMatchChoice({ action: "BLR-2016-01", activity: "3", level: "C1", from: "2027-03-02", until: "2027-03-05", team: id });
  expect({ ...choice, ignored }).toEqual({ reference: "BLR-2016-01", number: 3, level: "C1", from: "2027-03-02", until: "2027-03-05", team: [id], ignored: [] });
  expect(matchHref(choice)).toBe(`/experts/match?action=BLR-2016-01&activity=3&level=C1&from=2027-03-02&until=2027-03-05&team=${id}`);
  expect(readMatchChoice({ action: "BLR-2016-01", activity: "3", level: "Z9", from: "2027-02-30", until: "2027", team: "me" }).ignored).toEqual(["from", "until", "level", "team"]);
  expect(readMatchChoice({ action: "BLR-2016-01", activity: "x", "from.day": "2", "from.month": "3", "from.year": "2027" }).choice).toMatchObject({ number: null, from: "2027-03-02" });
});
