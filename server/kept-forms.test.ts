import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetOldForms, KEPT_DAYS } from "@/db/kept-forms";
import { asOwner } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import type { Actor } from "@/domain/policy/actor";
import { forgetKeptForm, formOwner, keepTyped, keptForm, takeMark } from "./kept-forms";

const browser = vi.hoisted(() => ({ cookies: new Map<string, string>(), referer: "", actor: null as unknown }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined), has: (name: string) => browser.cookies.has(name), set: (name: string, value: string) => browser.cookies.set(name, value), delete: (name: string) => browser.cookies.delete(name) }),
  headers: async () => new Headers({ referer: browser.referer }),
}));
vi.mock("./actor", () => ({ currentActor: async () => browser.actor }));

useDatabase();
let p: People;
beforeAll(async () => {
  vi.stubEnv("AUTH_SECRET", "a secret of the tests");
  p = await people();
});
beforeEach(() => {
  browser.cookies.clear();
  browser.referer = "";
  browser.actor = null;
});

const LONG = "Права. ".repeat(2_858).slice(0, 20_000);
const posted = (actor: Actor) => ({ text: LONG, "topics": ["a", "b"], "$form.of": formOwner(actor), "$form.key": "k1", "$form.at": "/actions/BLR-2016-01/report/sections/context" });
const signInAs = (actor: Actor) => void (browser.actor = actor);

async function keep(actor: Actor) {
  const entries = posted(actor);
  const mark = takeMark(entries);
  return { kept: await keepTyped(mark, entries as never), entries, mark };
}

describe("what was typed when the session had ended", () => {
  test("comes back whole to the same person in the same browser, with the question of its address", async () => {
    browser.referer = "http://localhost:3000/actions/BLR-2016-01/report/sections/context?language=fr";
    const { kept, entries } = await keep(p.mira);
    expect(kept).toBe(true);
    expect(Object.keys(entries).filter((name) => name.startsWith("$")), "no command hears of it").toEqual([]);
    signInAs(p.mira);
    expect(await keptForm()).toMatchObject({ key: "k1", path: "/actions/BLR-2016-01/report/sections/context?language=fr", values: { text: LONG, topics: ["a", "b"] } });
    await forgetKeptForm(p.mira, "another form");
    expect(await keptForm()).not.toBeNull();
    await forgetKeptForm(p.mira, "k1");
    expect(await asOwner(async (sql) => (await sql`select count(*)::int as rows from kept_forms`)[0]!.rows)).toBe(0);
    expect(browser.cookies.size).toBe(0);
  });

  test("is sealed: the table does not tell it, and nobody else opens it", async () => {
    await keep(p.mira);
    const [row] = await asOwner((sql) => sql`select sealed, user_id from kept_forms`);
    expect(Buffer.from(row!.sealed, "base64").includes(Buffer.from("Права"))).toBe(false);
    for (const other of [p.marek, p.ilir, p.dana]) {
      signInAs(other);
      expect(await keptForm(), other.personName).toBeNull();
    }
    signInAs(p.mira);
    vi.stubEnv("AUTH_SECRET", "another secret");
    expect(await keptForm(), "after the secret has changed").toBeNull();
    vi.stubEnv("AUTH_SECRET", "a secret of the tests");
    await asOwner((sql) => sql`delete from kept_forms`);
  });

  test("is kept for nobody whom the form was not drawn for", async () => {
    for (const of of ["", p.mira.userId, `${formOwner(p.mira).slice(0, -2)}xx`]) {
      const entries: Record<string, unknown> = { ...posted(p.mira), "$form.of": of };
      expect(await keepTyped(takeMark(entries), entries as never)).toBe(false);
    }
    for (const at of ["//evil.example/", "https://evil.example/", "javascript:alert(1)", ""]) {
      const entries: Record<string, unknown> = { ...posted(p.mira), "$form.at": at };
      expect(await keepTyped(takeMark(entries), entries as never), at).toBe(false);
    }
    expect(browser.cookies.size).toBe(0);
  });

  test("gives way to newer ones, and to time", async () => {
    for (let count = 0; count < 23; count += 1) await keep(p.mira);
    const count = () => asOwner(async (sql) => (await sql`select count(*)::int as rows from kept_forms`)[0]!.rows as number);
    expect(await count()).toBe(20);
    expect(await forgetOldForms(new Date(Date.now() + (KEPT_DAYS - 1) * 86_400_000))).toBe(0);
    expect(await forgetOldForms(new Date(Date.now() + (KEPT_DAYS + 1) * 86_400_000))).toBe(20);
  });
});
