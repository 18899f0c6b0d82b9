import { expect, test } from "vitest";
import { courtPasses, hasDays, type CourtEvent } from "./court-passes";

const event = (type: string, on: string, facts: CourtEvent["facts"] = {}, opinion?: string): CourtEvent => ({ type, on, subjectTable: opinion ? "opinions" : "requests", subjectId: opinion ?? "r", facts });

test("an event says itself to whom the request went", () => {
  expect(courtPasses([event("request.sent", "2018-03-05", { court: "facility" }), event("opinion.recorded", "2018-03-20", { court: "facility" }, "a")])).toEqual([{ on: "2018-03-05", court: "facility" }, { on: "2018-03-20", court: "facility" }]);
});

test("events that do not say so are told by their kind; the committee's turn begins with the last opinion", () => {
  const events = [
    event("request.started", "2018-03-01"), event("request.sent", "2018-03-05"), event("opinion.asked", "2018-03-12"), event("opinion.asked", "2018-03-12", {}, "a"), event("opinion.asked", "2018-03-12", {}, "b"),
    event("opinion.recorded", "2018-03-14", {}, "a"), event("opinion.lapsed", "2018-03-20", {}, "b"), event("request.decided", "2018-04-02", { decidedOn: "2018-03-28" }),
  ];
  expect(courtPasses(events).map(({ on, court }) => `${on} ${court}`)).toEqual(["2018-03-01 authority", "2018-03-05 facility", "2018-03-12 services", "2018-03-12 services", "2018-03-12 services", "2018-03-20 committee", "2018-03-28 null"]);
});

test("a year or a month gives no days: neither of the request nor of the decision", () => {
  const decided = (decidedOn: string) => [event("request.recorded", "2009-04-02"), event("request.decided", "2009-12-31", { decidedOn })];
  expect([hasDays(decided("2009-12-01"), "2009-04-02"), hasDays(decided("2009"), "2009-04-02"), hasDays(decided("2009-12-01"), "2009-04"), hasDays([], null)]).toEqual([true, false, false, true]);
});
