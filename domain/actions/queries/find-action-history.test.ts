import { beforeAll, describe, expect, test } from "vitest";
import { presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { parseHistoryFilter } from "@/domain/history/filter";
import { findActionHistory } from "./find-action-history";

useDatabase();
let p: People;
let reference: string;
beforeAll(async () => {
  p = await people();
  reference = await presentedAction(p);
});

const read = async (search: Record<string, string> = {}, actor = p.mira) => (await findActionHistory(actor, reference, parseHistoryFilter(search), "file"))!;

describe("the history of an Action", () => {
  test("is narrowed by what happened, by who did it and by both", async () => {
    const whole = await read();
    expect(whole.entries.length).toBeGreaterThan(30);
    expect(whole.choices.types).toContain("output.validated");
    const { entries } = await read({ type: "output.validated" });
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ type }) => type))).toEqual(new Set(["output.validated"]));
    const byIlir = await read({ person: p.ilir.personName });
    expect(byIlir.entries).toEqual(whole.entries.filter(({ actorName }) => actorName === p.ilir.personName));
    expect((await read({ type: "output.validated", person: p.mira.personName })).entries).toEqual([]);
  });

  test("is narrowed by days, of which both the first and the last count", async () => {
    const whole = await read();
    const day = whole.entries.at(-1)!.happenedAt.slice(0, 10);
    const { entries } = await read({ from: day, to: day });
    expect(entries).toEqual(whole.entries.filter(({ happenedAt }) => happenedAt.startsWith(day)));
    expect(entries.length).toBeGreaterThan(0);
    expect((await read({ to: "2001-01-01" })).entries).toEqual([]);
  });

  test("shows an authority and a delegation what they may read, also among the choices", async () => {
    const [whole, authority, delegation] = [await read(), await read({}, p.ilir), await read({}, p.dana)];
    expect(authority.entries.length).toBeLessThan(whole.entries.length);
    expect(delegation.entries.length).toBeLessThan(authority.entries.length);
    expect(authority.choices.types.length).toBeLessThan(whole.choices.types.length);
    expect(await findActionHistory(p.zeki, reference)).toBeUndefined();
    expect(await findActionHistory(p.otto, reference)).toBeUndefined();
  });

  test("leafs on where the page before ended", async () => {
    const whole = await read();
    const first = (await findActionHistory(p.mira, reference, {}, "light"))!;
    expect(first.entries).toEqual(whole.entries.slice(0, 25));
    const second = (await findActionHistory(p.mira, reference, { after: first.older! }, "light"))!;
    expect(second.entries).toEqual(whole.entries.slice(25, 50));
  });
});

test("what makes no sense in an address is not asked", () => {
  expect(parseHistoryFilter({ type: "nonsense", person: " ", from: "yesterday", to: "2018-02-30", after: "-1" })).toEqual({});
});
