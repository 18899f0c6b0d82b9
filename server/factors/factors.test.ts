import { createHmac } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { countTry, findFactors } from "@/db/factors";
import { findSession, startSession } from "@/db/sessions";
import { useDatabase } from "@/db/testing/database";
import { asOwner } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { isFresh, type SessionFactor } from "@/domain/factors/rules";
import { addressOf, newSecret, stepOf } from "./app-codes";
import { beginApp, checkAppCode, checkRecoveryCode, makeRecoveryCodes, prove, secretToShow } from "./prove";
import { factorsOf } from "./provider";
import { openSecret, sealSecret } from "./seal";

useDatabase();
let p: People;
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
});
beforeEach(() => asOwner((sql) => sql`truncate authenticator_apps, recovery_codes, factor_tries, passkeys, outbox cascade`));

const AT = Date.UTC(2026, 11, 1, 12, 0, 10);
const STEP = 30_000;
/** What an app shows: RFC 6238 by hand, so that the library is not its own witness. */
function shown(secret: string, at: number): string {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP)));
  const mac = createHmac("sha1", key).update(counter).digest();
  return String((mac.readUInt32BE(mac[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
async function withApp(person = p.marek): Promise<string> {
  await beginApp(person);
  const secret = (await secretToShow(person))!;
  expect(await checkAppCode(person, shown(secret, AT - 10 * STEP), AT - 10 * STEP)).toBe("right");
  return secret;
}
const eventsOf = async (userId: string) => (await asOwner((sql) => sql`select type from audit_events where actor_user_id = ${userId} and type not like 'session.started' order by id`)).map(({ type }) => type as string);

describe("codes of an app", () => {
  // RFC 6238, appendix B: the secret "12345678901234567890", the last six of eight digits.
  test.each([[59, "287082"], [1111111109, "081804"], [1111111111, "050471"], [1234567890, "005924"], [2000000000, "279037"], [20000000000, "353130"]])("at second %i are those of the standard", (second, code) => {
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    expect(stepOf(secret, code, second * 1000)).toBe(Math.floor(second / 30));
    expect(stepOf(secret, `${code.slice(0, 3)} ${code.slice(3)}`, second * 1000 + STEP), "one step late, and with a space").toBe(Math.floor(second / 30));
    expect(stepOf(secret, code, second * 1000 + 2 * STEP), "two steps late").toBeNull();
  });

  test("come from a secret of 160 bits, which the database holds sealed for its owner", async () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(addressOf(secret, "marek@example.org")).toContain(`secret=${secret}`);
    const sealed = sealSecret(p.marek.userId, secret);
    expect(sealed).not.toContain(secret);
    expect(openSecret(p.marek.userId, sealed)).toBe(secret);
    expect(openSecret(p.mira.userId, sealed)).toBeUndefined();
  });

  test("are taken once: not the same one again, nor an earlier one", async () => {
    const secret = await withApp();
    expect(await checkAppCode(p.marek, shown(secret, AT), AT)).toBe("right");
    expect(await checkAppCode(p.marek, shown(secret, AT), AT)).toBe("wrong");
    expect(await checkAppCode(p.marek, shown(secret, AT - STEP), AT)).toBe("wrong");
    expect(await checkAppCode(p.marek, shown(secret, AT + STEP), AT)).toBe("right");
  });

  test("sent twice at the same moment are taken once", async () => {
    const secret = await withApp();
    const answers = await Promise.all([checkAppCode(p.marek, shown(secret, AT), AT), checkAppCode(p.marek, shown(secret, AT), AT)]);
    expect(answers.sort()).toEqual(["right", "wrong"]);
  });

  test("are looked at five times, and after that not even the right one, for a quarter of an hour", async () => {
    const secret = await withApp();
    for (let time = 1; time <= 5; time += 1) expect(await checkAppCode(p.marek, "000000", AT)).toBe("wrong");
    expect(await checkAppCode(p.marek, shown(secret, AT), AT)).toBe("locked");
    expect(await checkRecoveryCode(p.marek, "AAAAA-AAAAA"), "the other way in shares the count").toBe("locked");
    expect((await eventsOf(p.marek.userId)).filter((type) => type === "factor.locked")).toHaveLength(1);
    await asOwner((sql) => sql`update factor_tries set since = now() - interval '16 minutes'`);
    expect(await checkAppCode(p.marek, shown(secret, AT), AT)).toBe("right");
    expect(await asOwner((sql) => sql`select from factor_tries`), "a right code ends the count").toHaveLength(0);
  });

  test("count together on several servers", async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => countTry(p.mira)));
    expect(tries.filter(Boolean)).toHaveLength(5);
  });

  test("of an app that counts: nobody reads its secret again, or puts another in its place", async () => {
    await withApp();
    const before = await asOwner((sql) => sql`select sealed from authenticator_apps`);
    expect(await secretToShow(p.marek)).toBeNull();
    await beginApp(p.marek);
    expect(await asOwner((sql) => sql`select sealed from authenticator_apps`)).toEqual(before);
    expect((await findFactors(p.marek.userId)).app).not.toBeNull();
    expect((await findFactors(p.mira.userId)).app).toBeNull();
  });
});

describe("recovery codes", () => {
  test("are ten, kept as hashes, each good once and for its owner alone; using one is mailed", async () => {
    const codes = await makeRecoveryCodes(p.marek);
    expect(new Set(codes).size).toBe(10);
    const kept = JSON.stringify(await asOwner((sql) => sql`select code_hash from recovery_codes`));
    for (const code of codes) expect(kept).not.toContain(code);
    expect(await checkRecoveryCode(p.mira, codes[0]!)).toBe("wrong");
    expect(await checkRecoveryCode(p.marek, ` ${codes[0]!.toLowerCase().replace("-", " ")}`)).toBe("right");
    expect(await checkRecoveryCode(p.marek, codes[0]!)).toBe("wrong");
    expect((await findFactors(p.marek.userId)).recoveryCodesLeft).toBe(9);
    expect(await asOwner((sql) => sql`select template, to_address, facts from outbox`)).toEqual([{ template: "factor.code_used", to_address: "marek@example.org", facts: { left: "9" } }]);
  });

  test("made anew end the earlier ones", async () => {
    const [first] = await makeRecoveryCodes(p.marek);
    await makeRecoveryCodes(p.marek);
    expect(await checkRecoveryCode(p.marek, first!)).toBe("wrong");
    expect((await findFactors(p.marek.userId)).recoveryCodesLeft).toBe(10);
  });
});

describe("a session", () => {
  const begun = async (userId: string, factors: SessionFactor[] = ["provider"]) => {
    const tokenHash = crypto.randomUUID();
    await startSession({ userId, tokenHash, expires: new Date(Date.now() + 3_600_000), factors });
    return tokenHash;
  };

  test.each(["ada", "marek"] as const)("of %s, an administrator or a manager, acts for nobody until a second factor is shown", async (name) => {
    const token = await begun(p[name].userId);
    expect(await findSession(token)).toMatchObject({ actor: null, pending: { userId: p[name].userId, role: p[name].role } });
    const next = crypto.randomUUID();
    expect(await prove(p[name], "recovery")(token, next)).toBeInstanceOf(Date);
    expect(await findSession(token), "the token from before opens nothing").toBeNull();
    expect(await findSession(next)).toMatchObject({ actor: { userId: p[name].userId }, pending: null, factors: ["provider", "recovery"] });
    expect(await eventsOf(p[name].userId)).toContain("session.confirmed");
  });

  test("of other staff owes one from the day they have set one up; of an authority never", async () => {
    expect(await findSession(await begun(p.mira.userId))).toMatchObject({ actor: { userId: p.mira.userId } });
    await beginApp(p.mira);
    expect(await findSession(await begun(p.mira.userId)), "an app that has shown no code yet").toMatchObject({ actor: { userId: p.mira.userId } });
    await withApp(p.mira);
    expect(await findSession(await begun(p.mira.userId))).toMatchObject({ actor: null, pending: { userId: p.mira.userId } });
    await asOwner((sql) => sql`update authenticator_apps set user_id = ${p.ilir.userId}`);
    expect(await findSession(await begun(p.ilir.userId, ["code"]))).toMatchObject({ actor: { userId: p.ilir.userId } });
  });

  test("of a provider that says it saw two factors owes none; so does one of the demonstration, which is always fresh", async () => {
    expect((await findSession(await begun(p.marek.userId, ["provider", "provider_two"])))?.actor?.provedAt).toMatch(/^20/);
    const ofDemo = (await findSession(await begun(p.marek.userId, ["demonstration"])))?.actor;
    expect(ofDemo).toMatchObject({ userId: p.marek.userId });
    expect(ofDemo?.provedAt).toBeUndefined();
  });

  test("is proved by nobody else, and not after it has ended", async () => {
    const token = await begun(p.marek.userId);
    expect(await prove(p.mira, "app")(token, crypto.randomUUID())).toBeNull();
    await asOwner((sql) => sql`update sessions set expires = now() - interval '1 minute' where session_token = ${token}`);
    expect(await prove(p.marek, "app")(token, crypto.randomUUID())).toBeNull();
  });
});

test("a provider's word for two factors is believed only as the settings say", () => {
  expect(factorsOf({ amr: ["pwd", "mfa"], acr: "high" })).toEqual(["provider"]);
  process.env.OIDC_TWO_FACTOR_AMR = "mfa hwk";
  process.env.OIDC_TWO_FACTOR_ACR = "high";
  expect(factorsOf({ amr: ["pwd", "mfa"] })).toEqual(["provider", "provider_two"]);
  expect(factorsOf({ acr: "high" })).toEqual(["provider", "provider_two"]);
  for (const claims of [undefined, {}, { amr: "mfa" }, { amr: ["pwd"], acr: "low" }, { acr: ["high"] }]) expect(factorsOf(claims)).toEqual(["provider"]);
  delete process.env.OIDC_TWO_FACTOR_AMR;
  delete process.env.OIDC_TWO_FACTOR_ACR;
});

test("a proof is fresh for some minutes, by role; who acts without a session has none to be late by", () => {
  const now = new Date("2026-12-01T12:00:00Z");
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  expect([isFresh({ role: "manager", provedAt: before(15) }, now), isFresh({ role: "manager", provedAt: before(16) }, now)]).toEqual([true, false]);
  expect([isFresh({ role: "authority", provedAt: before(30) }, now), isFresh({ role: "authority", provedAt: before(31) }, now)]).toEqual([true, false]);
  expect(isFresh({ role: "system" }, now)).toBe(true);
});
