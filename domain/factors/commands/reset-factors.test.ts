import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startSession } from "@/db/sessions";
import { useDatabase } from "@/db/testing/database";
import { asOwner } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { findStaffFactors } from "@/domain/factors/queries/find-staff-factors";
import { execute } from "@/server/command";
import { resetFactors } from "./reset-factors";

useDatabase();
let p: People;
beforeAll(async () => {
  p = await people();
});
beforeEach(() => asOwner(async (sql) => {
  await sql`delete from sessions`;
  for (const { userId } of [p.marek, p.mira]) {
    await sql`insert into authenticator_apps (user_id, sealed, confirmed_at) values (${userId}, 'sealed', now()) on conflict do nothing`;
    await sql`insert into recovery_codes (user_id, code_hash) values (${userId}, ${crypto.randomUUID()})`;
  }
  await sql`insert into passkeys (user_id, name, credential_id, public_key) values (${p.marek.userId}, 'Laptop', ${crypto.randomUUID()}, 'key')`;
}));
const reset = (who: keyof People, userId = p.marek.userId, more: object = {}) => execute(resetFactors, { ...p[who], ...more }, { userId, reason: "Phone lost on a train." });
const left = async (userId: string) => (await asOwner((sql) => sql`select (select count(*)::int from authenticator_apps where user_id = ${userId}) as apps, (select count(*)::int from passkeys where user_id = ${userId}) as keys, (select count(*)::int from recovery_codes where user_id = ${userId}) as codes, (select count(*)::int from sessions where user_id = ${userId}) as sessions`))[0];

describe("resetting a second factor", () => {
  test("takes every factor and ends every session of that person alone, leaves a line with the reason, and is mailed", async () => {
    for (const { userId } of [p.marek, p.mira]) await startSession({ userId, tokenHash: crypto.randomUUID(), expires: new Date(Date.now() + 3_600_000) });
    expect(await reset("ada")).toMatchObject({ ok: true });
    expect(await left(p.marek.userId)).toEqual({ apps: 0, keys: 0, codes: 0, sessions: 0 });
    expect(await left(p.mira.userId)).toMatchObject({ apps: 1, sessions: 1 });
    expect(await asOwner((sql) => sql`select actor_name, reason, audience, facts from audit_events where type = 'factor.reset'`)).toEqual([{ actor_name: "Ada", reason: "Phone lost on a train.", audience: "facility", facts: { person: "Marek" } }]);
    expect(await asOwner((sql) => sql`select to_address, facts from outbox where template = 'factor.reset'`)).toEqual([{ to_address: "marek@example.org", facts: { by: "Ada", reason: "Phone lost on a train." } }]);
  });

  test.each(["marek", "mira", "ilir", "dana"] as const)("is not for %s", async (who) => {
    expect(await reset(who)).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await left(p.marek.userId)).toMatchObject({ apps: 1 });
    expect(await findStaffFactors(p[who])).toEqual([]);
  });

  test("is refused for oneself, and for people outside the facility", async () => {
    expect(await reset("ada", p.ada.userId)).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    expect(await reset("ada", p.ilir.userId)).toMatchObject({ ok: false, problem: { kind: "not_found" } });
  });

  test("asks for a fresh proof before anything else, and writes nothing without it", async () => {
    const provedAt = (minutes: number) => ({ provedAt: new Date(Date.now() - minutes * 60_000).toISOString() });
    expect(await reset("ada", p.marek.userId, provedAt(16))).toEqual({ ok: false, problem: { kind: "confirm_first" } });
    expect(await left(p.marek.userId)).toMatchObject({ apps: 1 });
    expect(await reset("ada", p.marek.userId, provedAt(14))).toMatchObject({ ok: true });
  });

  test("stands beside a list of who has what", async () => {
    await asOwner((sql) => sql`delete from recovery_codes where user_id = ${p.marek.userId}`);
    await asOwner((sql) => sql`delete from passkeys`);
    const list = await findStaffFactors(p.ada);
    expect(list.map(({ name }) => name)).toEqual(["Ada", "Jonas", "Marek", "Mira"]);
    expect(list.find(({ name }) => name === "Marek")).toEqual({ userId: p.marek.userId, name: "Marek", roles: ["manager"], isRequired: true, hasApp: true, passkeys: 0, recoveryCodesLeft: 0 });
    expect(list.find(({ name }) => name === "Mira")).toMatchObject({ isRequired: false, hasApp: true });
  });
});
