import { expect, test } from "vitest";
import { ROLES, STAFF_ROLES, type Role } from "@/domain/policy/actor";
import { deviceOf } from "./device";
import { hasEnded, LIFETIMES, LONGEST_MINUTES } from "./lifetimes";

test.each(Object.entries(LIFETIMES))("a session of %s lasts %o and not a minute longer", (role, { most, away }) => {
  expect([{ age: most - 1, away: 0 }, { age: most, away: 0 }, { age: 1, away: away - 1 }, { age: 1, away }].map((times) => hasEnded(role as Role, times))).toEqual([false, true, false, true]);
  expect(most).toBeLessThanOrEqual(LONGEST_MINUTES);
});

test("whoever decides for others may be away for the shortest time, and no role is without a limit", () => {
  expect(ROLES.filter((role) => role !== "system").every((role) => LIFETIMES[role].away < LIFETIMES[role].most)).toBe(true);
  for (const role of STAFF_ROLES) expect(LIFETIMES[role].away, role).toBeLessThanOrEqual(LIFETIMES.authority.away);
  expect(hasEnded(null, { age: 59, away: 31 }), "before a seat is chosen").toBe(true);
});

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox, Windows"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0", "Edge, Windows"],
  ["Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36", "Chrome, Android"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1", "Safari, iOS"],
  ["curl/8.0", null],
  [null, null],
])("of %s no more is kept than %s", (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
