import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findOwnSignIns, findSignIns } from "@/domain/sessions/queries/find-sign-ins";
import { LIFETIMES } from "@/domain/sessions/lifetimes";
import type { Actor } from "@/domain/policy/actor";
import { clearSessions, endOneSession, endOtherSessions, findOpenSessions, noteSeen, tellOfCode } from "./own-sessions";
import { endSession, findSession, startSession } from "./sessions";
import { useDatabase } from "./testing/database";
import { asOwner } from "./testing/doing";
import { people, type People } from "./testing/people";

useDatabase();
let p: People;
beforeAll(async () => {
  p = await people();
});
beforeEach(() => asOwner((sql) => sql`delete from sessions`));

async function begun({ userId }: Actor, device: string | null = "Firefox, Windows"): Promise<string> {
  const tokenHash = crypto.randomUUID();
  await startSession({ userId, tokenHash, expires: new Date(Date.now() + 12 * 3_600_000), factors: ["code"], device });
  return tokenHash;
}
const pass = (tokenHash: string, { age = 0, away = 0 }) => asOwner((sql) => sql`update sessions set started_at = now() - make_interval(mins => ${age}), last_seen_at = now() - make_interval(mins => ${away}) where session_token = ${tokenHash}`);

describe("a session", () => {
  test("ends when nobody was there for the time of its role, and at the end of its own time", async () => {
    for (const actor of [p.mira, p.ilir, p.dana]) {
      const { most, away } = LIFETIMES[actor.role as "authority"];
      const token = await begun(actor);
      await pass(token, { age: away - 1, away: away - 1 });
      expect((await findSession(token))?.actor, actor.personName).toMatchObject({ userId: actor.userId });
      await pass(token, { age: away + 1, away });
      expect(await findSession(token), `${actor.personName} was away`).toBeNull();
      await pass(token, { age: most, away: 0 });
      expect(await findSession(token), `${actor.personName}'s time is over`).toBeNull();
    }
  });

  test("is noted as used, once a minute and not more", async () => {
    const token = await begun(p.ilir);
    const seen = async () => (await asOwner((sql) => sql`select extract(epoch from now() - last_seen_at)::float8 as ago from sessions`))[0]!.ago as number;
    await pass(token, { away: 20 });
    await noteSeen(token);
    expect(await seen()).toBeLessThan(60);
    await asOwner((sql) => sql`update sessions set last_seen_at = now() - interval '30 seconds'`);
    await noteSeen(token);
    expect(await seen()).toBeGreaterThan(29);
  });

  test("is no younger a proof than the provider says, and never one of tomorrow", async () => {
    const provedMinutes = async (provedAt?: Date) => {
      await startSession({ userId: p.mira.userId, tokenHash: crypto.randomUUID(), expires: new Date(Date.now() + 3_600_000), factors: ["provider"], provedAt });
      return (await asOwner((sql) => sql`delete from sessions returning round(extract(epoch from now() - authenticated_at) / 60)::int as minutes`))[0]!.minutes;
    };
    expect([await provedMinutes(), await provedMinutes(new Date(Date.now() - 120 * 60_000)), await provedMinutes(new Date(Date.now() + 600 * 60_000))]).toEqual([0, 120, 0]);
  });
});

describe("a person sees where they are signed in", () => {
  test("each browser in words, by what, through which seat, and which is this one", async () => {
    const [here] = [await begun(p.ilir), await begun(p.ilir, null), await begun(p.zeki)];
    const seen = await findOpenSessions(p.ilir.userId, here!);
    expect(seen).toHaveLength(2);
    expect(seen.find(({ isHere }) => isHere)).toMatchObject({ device: "Firefox, Windows", factors: ["code"], role: "authority", organisation: "Ministry of the Interior" });
    expect(JSON.stringify(seen)).not.toContain(here);
  });

  test("ends one of their own, and nobody else's", async () => {
    const [here, there, others] = [await begun(p.ilir), await begun(p.ilir), await begun(p.zeki)];
    const idOf = async (token: string) => (await asOwner((sql) => sql`select id from sessions where session_token = ${token}`))[0]!.id as string;
    await endOneSession(p.ilir.userId, await idOf(others));
    await endOneSession(p.ilir.userId, await idOf(there));
    expect([await findSession(here), await findSession(there), await findSession(others)].map(Boolean)).toEqual([true, false, true]);
  });

  test("ends all others at once, and reads of it with the rest of what happened at their sign-ins", async () => {
    const [here] = [await begun(p.elena), await begun(p.elena), await begun(p.elena)];
    await endOtherSessions(p.elena.userId, here!);
    expect(await findOpenSessions(p.elena.userId, here!)).toHaveLength(1);
    await tellOfCode("session.code_asked", p.elena.userId);
    await tellOfCode("session.code_refused", p.elena.userId);
    await endSession(here!);
    const told = await findOwnSignIns(p.elena);
    expect(told.map(({ type }) => type).slice(0, 4)).toEqual(["session.ended", "session.code_refused", "session.code_asked", "session.ended_everywhere"]);
    expect(told.find(({ type }) => type === "session.ended_everywhere")!.facts).toMatchObject({ count: 2 });
    expect((await findOwnSignIns(p.zeki)).every(({ actorName }) => actorName === "Zeki")).toBe(true);
    expect((await findSignIns(p.ada)).some(({ actorName }) => actorName === "Elena")).toBe(true);
    for (const other of [p.marek, p.mira, p.zeki]) expect(await findSignIns(other), other.personName).toEqual([]);
  });
});

test("the worker forgets sessions that have ended, and those of people without a seat", async () => {
  const [open, over, gone] = [await begun(p.ilir), await begun(p.ilir), await begun(p.otto)];
  await asOwner((sql) => sql`update sessions set expires = now() - interval '1 minute' where session_token = ${over}`);
  await asOwner((sql) => sql`update seat_holders set held_until = current_date::text where user_id = ${p.otto.userId}`);
  expect(await clearSessions()).toBe(2);
  expect(await asOwner((sql) => sql`select session_token from sessions`)).toEqual([{ session_token: open }]);
  expect(await findSession(gone)).toBeNull();
});
