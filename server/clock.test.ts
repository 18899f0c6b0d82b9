import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { databaseTime } from "@/db/client";
import { findSession, startSession } from "@/db/sessions";
import { asOwner } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { isFresh } from "@/domain/factors/rules";
import { startRequest } from "@/domain/requests/commands/start-request";
import { execute } from "./command";

let p: People;
useDatabase();
beforeAll(async () => void (p = await people()));
afterEach(() => void vi.useRealTimers());

const HOUR = 3_600_000;
const seconds = (one: Date, other: Date) => Math.abs(one.getTime() - other.getTime()) / 1000;

describe.each([["a day late", -24 * HOUR], ["a day early", 24 * HOUR]])("on a server whose clock is %s", (_, shift) => {
  const shiftClock = () => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + shift });

  test("what is done is written at the database's moment, and kept values carry the same", async () => {
    shiftClock();
    expect(await execute(startRequest, p.elena, {})).toMatchObject({ ok: true });
    const [event] = await asOwner((sql) => sql<{ happened_at: Date; now: Date; subject_id: string }[]>`select happened_at, now(), subject_id from audit_events where type = 'request.started' order by id desc limit 1`);
    expect(seconds(event!.happened_at, event!.now)).toBeLessThan(30);
    const kept = await asOwner((sql) => sql<{ happened_at: Date }[]>`select distinct happened_at from field_values where record_id = ${event!.subject_id}`);
    expect(kept).toEqual([{ happened_at: event!.happened_at }]);
  });

  test("a session is open as long as it would be, and a proof is as fresh", async () => {
    shiftClock();
    const tokenHash = `shifted by ${shift}`;
    await startSession({ userId: p.elena.userId, tokenHash, expires: new Date((await databaseTime()).getTime() + HOUR) });
    const found = await findSession(tokenHash);
    expect(found!.expires.getTime() - Date.now()).toBeGreaterThan(HOUR - 60_000);
    expect(found!.expires.getTime() - Date.now()).toBeLessThanOrEqual(HOUR + 1_000);
    expect(isFresh(found!.actor!)).toBe(true);
    await asOwner((sql) => sql`update sessions set authenticated_at = now() - interval '31 minutes' where session_token = ${tokenHash}`);
    expect(isFresh((await findSession(tokenHash))!.actor!)).toBe(false);
  });
});
