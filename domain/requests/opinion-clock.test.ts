import { describe, expect, test } from "vitest";
import { nextDay } from "@/domain/shared/dates";
import { isPastDue, opinionClock } from "./opinion-clock";
import { addWorkingDays } from "./working-days";

const EASTER = [new Set(["2018-03-29", "2018-03-30", "2018-04-02"])];
const asked = { state: "asked", answer: null, askedOn: "2018-03-26", dueOn: "2018-04-05", settledOn: null } as const;
const clock = (today: string, opinion: Parameters<typeof opinionClock>[0]["opinion"] = asked) => opinionClock({ opinion, today, calendars: EASTER });

describe("the clock of an opinion", () => {
  test("has used nothing on the day of the question, and leaves the running day to the service", () => {
    expect(clock("2018-03-26")).toEqual({ used: 0, total: 5, left: 5, dueOn: "2018-04-05", stoppedOn: null, state: "running" });
    expect(clock("2018-03-27")).toMatchObject({ used: 0, left: 5 });
    expect(clock("2018-03-28")).toMatchObject({ used: 1, left: 4 });
  });

  test("stands still over Easter", () => {
    for (const day of ["2018-03-29", "2018-03-31", "2018-04-01", "2018-04-02", "2018-04-03"]) expect(clock(day)).toMatchObject({ used: 2, left: 3, state: "running" });
  });

  test("leaves one day on the last day, and is over the day after", () => {
    expect(clock("2018-04-05")).toMatchObject({ used: 4, left: 1, state: "running" });
    expect(clock("2018-04-06")).toMatchObject({ used: 5, left: 0, state: "over" });
    expect(clock("2019-01-01")).toMatchObject({ used: 5, left: 0, state: "over" });
  });

  test("stops when the service asks for more information, and starts anew when it is asked again", () => {
    const stopped = { ...asked, state: "answered", answer: "more_information", settledOn: "2018-03-28" } as const;
    for (const today of ["2018-03-28", "2018-04-20"]) expect(clock(today, stopped)).toMatchObject({ used: 1, left: 4, stoppedOn: "2018-03-28", state: "stopped" });
    expect(clock("2018-04-20", { ...asked, askedOn: "2018-04-20", dueOn: "2018-04-27" })).toMatchObject({ used: 0, total: 5, left: 5, state: "running" });
  });

  test("keeps what an answer or the silence left of it", () => {
    expect(clock("2018-06-01", { ...asked, state: "answered", answer: "favourable", settledOn: "2018-04-03" })).toMatchObject({ used: 2, left: 3, state: "settled" });
    expect(clock("2018-06-01", { ...asked, state: "consented_by_silence", settledOn: "2018-04-06" })).toMatchObject({ used: 5, left: 0, state: "settled" });
  });

  test("keeps the last day that was told, when a day is found to be closed afterwards", () => {
    expect(opinionClock({ opinion: asked, today: "2018-04-04", calendars: [new Set([...EASTER[0]!, "2018-04-04"])] })).toMatchObject({ dueOn: "2018-04-05", total: 4, used: 3, left: 1 });
  });

  test("never goes back, and ends exactly when the last day is over, on whichever day of ten years it starts", () => {
    for (let askedOn = "2016-01-01"; askedOn < "2026-01-01"; askedOn = addWorkingDays({ from: askedOn, days: 3, calendars: [] })) {
      const opinion = { ...asked, askedOn, dueOn: addWorkingDays({ from: askedOn, days: 5, calendars: EASTER }) };
      let used = 0;
      for (let today = askedOn; today <= opinion.dueOn; today = nextDay(today)) {
        const now = opinionClock({ opinion, today, calendars: EASTER });
        if (now.used < used || now.left < 1 || now.used + now.left !== 5 || now.state !== "running") expect.fail(`${askedOn} ${today}`);
        used = now.used;
      }
      if (opinionClock({ opinion, today: nextDay(opinion.dueOn), calendars: EASTER }).state !== "over") expect.fail(askedOn);
    }
  });
});

describe("silence", () => {
  const SUMMER = "2018-07-13";
  const WINTER = "2018-01-12";

  test("counts once the last day is over in Brussels, in winter and in summer", () => {
    expect([isPastDue(WINTER, new Date("2018-01-12T22:59:59Z")), isPastDue(WINTER, new Date("2018-01-12T23:00:00Z"))]).toEqual([false, true]);
    expect([isPastDue(SUMMER, new Date("2018-07-13T21:59:59Z")), isPastDue(SUMMER, new Date("2018-07-13T22:00:00Z"))]).toEqual([false, true]);
  });

  test("counts at the same moment wherever the server stands", () => {
    const zone = process.env.TZ;
    try {
      for (const there of ["Pacific/Honolulu", "America/New_York", "UTC", "Europe/Brussels", "Asia/Tokyo", "Pacific/Kiritimati"]) {
        process.env.TZ = there;
        expect([isPastDue(SUMMER, new Date("2018-07-13T21:59:59Z")), isPastDue(SUMMER, new Date("2018-07-13T22:00:00Z"))], there).toEqual([false, true]);
      }
    } finally {
      process.env.TZ = zone;
    }
  });

  test("counts an hour earlier or later in UTC on the days when clocks change", () => {
    expect([isPastDue("2018-03-24", new Date("2018-03-24T23:00:00Z")), isPastDue("2018-03-25", new Date("2018-03-25T21:59:59Z")), isPastDue("2018-03-25", new Date("2018-03-25T22:00:00Z"))]).toEqual([true, false, true]);
    expect([isPastDue("2018-10-27", new Date("2018-10-27T22:00:00Z")), isPastDue("2018-10-28", new Date("2018-10-28T22:30:00Z")), isPastDue("2018-10-28", new Date("2018-10-28T23:00:00Z"))]).toEqual([true, false, true]);
  });
});
