import { expect, test } from "vitest";
import { duesOf, inboxAddress, inboxOf, inboxView } from "./inbox";

const view = (search: Parameters<typeof inboxView>[0]) => inboxView(search, 1).view;

test("nothing in the address is everything that waits, the longest first", () => {
  expect(inboxView({}, 1)).toEqual({ view: { filter: "open", court: null, sort: "oldest", page: 1 }, isUnderstood: true });
  expect(view({ state: "decided" })).toMatchObject({ filter: "decided", sort: "newest" });
});

test("what the address says that does not exist is left out, and the rest applied", () => {
  expect(inboxView({ state: "submitted", court: "nobody", sort: "holder" }, 2)).toEqual({ view: { filter: "submitted", court: null, sort: "holder", page: 2 }, isUnderstood: false });
  expect(inboxView({ court: ["facility", "services"] }, 1).isUnderstood).toBe(false);
  expect(inboxView({ state: "", sort: "oldest" }, 1)).toMatchObject({ view: { filter: "open" }, isUnderstood: false });
});

test("an address tells a view and is read as the same one", () => {
  for (const search of [{}, { state: "returned" }, { court: "committee" }, { state: "in_consultation", court: "services", sort: "newest" }, { state: "decided", sort: "oldest" }, { sort: "holder" }]) {
    const address = inboxAddress(view(search));
    expect(view(Object.fromEntries(new URLSearchParams(address.split("?")[1] ?? "")))).toEqual(view(search));
  }
  expect(inboxAddress(view({}))).toBe("/requests");
});

test("another state keeps who holds it, where anybody can", () => {
  expect(inboxOf({ ...view({ court: "services" }), page: 3 }, "in_consultation")).toEqual({ filter: "in_consultation", court: "services", sort: "oldest", page: 1 });
  expect(inboxOf(view({ court: "services" }), "decided")).toEqual({ filter: "decided", court: null, sort: "newest", page: 1 });
  expect(inboxOf(view({ state: "decided" }), "open").sort).toBe("oldest");
});

test("a day that has passed is late, the day itself is not", () => {
  expect(duesOf({ opinionDueOn: "2026-03-03", roundDueOn: null }, "2026-03-03")).toEqual([{ what: "opinion", on: "2026-03-03", isLate: false }]);
  expect(duesOf({ opinionDueOn: "2026-03-03", roundDueOn: "2026-03-02" }, "2026-03-04").map(({ isLate }) => isLate)).toEqual([true, true]);
});
