import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { useDatabase } from "@/db/testing/database";
import { asOwner } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import type { Actor } from "@/domain/policy/actor";
import { command } from "./command";
import { submit } from "./forms";
import { formOwner, keptForm } from "./kept-forms";

const browser = vi.hoisted(() => ({ cookies: new Map<string, string>(), actor: null as unknown }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined), has: (name: string) => browser.cookies.has(name), set: (name: string, value: string) => browser.cookies.set(name, value), delete: (name: string) => browser.cookies.delete(name) }),
  headers: async () => new Headers(),
}));
vi.mock("next/navigation", async (original) => ({ ...(await original<object>()), redirect: (path: string) => { throw new Error(`to ${path}`); } }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => (key: string) => key }));
vi.mock("./actor", () => ({ currentActor: async () => browser.actor, requireActor: async () => browser.actor }));

useDatabase();
let p: People;
beforeAll(async () => {
  vi.stubEnv("AUTH_SECRET", "a secret of the tests");
  p = await people();
});
beforeEach(() => browser.cookies.clear());

let given = 0;
const approve = command({
  name: "tea.approve", needsFreshProof: true, input: z.object({ words: z.string() }),
  run: async ({ actor }) => ((given += 1), { output: {}, events: [{ type: "output.validated", subject: { table: "users", id: actor.userId } }] }),
});
const provedFor = (actor: Actor, minutes: number): Actor => ({ ...actor, provedAt: new Date(Date.now() - minutes * 60_000).toISOString() });
async function send(actor: Actor, marks = true): Promise<unknown> {
  browser.actor = actor;
  const form = new FormData();
  const fields = { words: "Everything that was typed.", ...(marks ? { "$form.of": formOwner(actor), "$form.key": "k1", "$form.at": "/actions/BLR-2016-01" } : {}) };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return submit(approve, form, () => "/done").catch((error: Error) => error.message);
}

test.each([["marek", 16, "/confirm"], ["ilir", 31, "/partner/confirm"]] as const)("an approval by %s, %i minutes after the last proof, is kept and leads to the page that asks for one", async (name, minutes, page) => {
  given = 0;
  expect(await send(provedFor(p[name], minutes))).toBe(`to ${page}`);
  expect(given).toBe(0);
  expect(await keptForm()).toMatchObject({ key: "k1", path: "/actions/BLR-2016-01", values: { words: "Everything that was typed." } });
  expect(await send(provedFor(p[name], 1)), "after the proof it goes through").toBe("to /done");
  expect(given).toBe(1);
  expect(await keptForm()).toBeNull();
  expect(await asOwner((sql) => sql`select from kept_forms`)).toHaveLength(0);
});

test("a form that does not say whose it is comes back with its words and the reason", async () => {
  expect(await send(provedFor(p.marek, 60), false)).toMatchObject({ status: "refused", message: "kinds.confirm_first", values: { words: "Everything that was typed." } });
});

test("whoever acts without a session, and the demonstration, are not asked", async () => {
  expect(await send(p.marek)).toBe("to /done");
});
