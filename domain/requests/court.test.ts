import { describe, expect, test } from "vitest";
import { consultationCourt, courtLedger, type Pass } from "./court";

const asked = { state: "asked", answer: null } as const;
const favourable = { state: "answered", answer: "favourable" } as const;
const silent = { state: "consented_by_silence", answer: null } as const;
const more = { state: "answered", answer: "more_information" } as const;

describe("in consultation a request is held by", () => {
  test("the services while one of them still has to speak, even when another waits for information", () => {
    expect([[asked], [asked, favourable], [asked, more]].map(consultationCourt)).toEqual(["services", "services", "services"]);
  });

  test("the facility while a service waits for information from it", () => {
    expect([[more], [more, silent, favourable]].map(consultationCourt)).toEqual(["facility", "facility"]);
  });

  test("the committee once all have spoken, or their silence counts", () => {
    expect([[favourable], [silent], [silent, { state: "answered", answer: "unfavourable" } as const]].map(consultationCourt)).toEqual(["committee", "committee", "committee"]);
  });
});

const LIFE: Pass[] = [
  { on: "2018-03-01", court: "authority" }, { on: "2018-03-05", court: "facility" }, { on: "2018-03-12", court: "authority" }, { on: "2018-03-26", court: "facility" },
  { on: "2018-03-28", court: "services" }, { on: "2018-04-05", court: "facility" }, { on: "2018-04-09", court: "services" }, { on: "2018-04-16", court: "committee" }, { on: "2018-05-07", court: null },
];
const ledger = (passes: readonly Pass[], until = "2018-06-01") => courtLedger(passes, { until, calendars: [new Set(["2018-03-29", "2018-03-30", "2018-04-02", "2018-05-01"])] });

describe("the ledger of a request", () => {
  test("gives each side the days it held it, and no day twice", () => {
    const { days, total } = ledger(LIFE);
    expect(days).toEqual({ authority: 18, facility: 13, services: 15, committee: 21 });
    expect(total).toBe(67);
  });

  test("tells the periods in order; the last one lasts until somebody ends it", () => {
    expect(ledger(LIFE).periods.map(({ side, from, until }) => `${side} ${from} ${until}`).slice(-2)).toEqual(["services 2018-04-09 2018-04-16", "committee 2018-04-16 2018-05-07"]);
    expect(ledger(LIFE.slice(0, 2), "2018-03-07").periods.at(-1)).toEqual({ side: "facility", from: "2018-03-05", until: null, days: 2, workingDays: 2 });
  });

  test("runs a target only while its side holds the request, in working days", () => {
    const { targets } = ledger(LIFE);
    expect(targets.facility).toEqual({ used: 9, target: 10, isMet: true });
    expect(targets.committee).toEqual({ used: 14, target: 20, isMet: true });
    expect(ledger([{ on: "2018-03-05", court: "facility" }], "2018-04-30").targets.facility.isMet).toBe(false);
    expect(ledger([{ on: "2018-03-05", court: "facility" }, { on: "2018-03-06", court: "authority" }], "2019-04-30").targets.facility.used).toBe(1);
  });

  test("keeps one period when a side is given what it holds already; the delegation stands among the services", () => {
    expect(ledger([{ on: "2018-03-05", court: "services" }, { on: "2018-03-06", court: "delegation" }, { on: "2018-03-08", court: "committee" }]).periods).toMatchObject([{ side: "services", days: 3 }, { side: "committee" }]);
  });

  test("never counts a day backwards when something is told late", () => {
    const { periods, days } = ledger([{ on: "2018-03-10", court: "facility" }, { on: "2018-03-05", court: "services" }, { on: "2018-03-12", court: null }]);
    expect(periods.every((period) => period.days >= 0)).toBe(true);
    expect(days).toMatchObject({ facility: 0, services: 2 });
  });

  test("is empty before anybody held it", () => {
    expect(ledger([])).toMatchObject({ periods: [], total: 0 });
  });
});
