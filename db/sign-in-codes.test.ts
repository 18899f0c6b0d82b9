import { beforeAll, describe, expect, test } from "vitest";
import { readCode } from "@/domain/factors/code-rules";
import { codeOf, codeTokenFor, readCodeToken } from "@/server/sign-in-code";
import { openingOf } from "@/server/mail-opening";
import { addressOutbox } from "./outbox";
import { canTry, clearCodes, countTry, keepAsked, mayAsk, spend } from "./sign-in-codes";
import { useDatabase } from "./testing/database";
import { asOwner } from "./testing/doing";
import { people, type People } from "./testing/people";

useDatabase();
let p: People;
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
});

const NOW = new Date("2026-12-01T10:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
let count = 0;
async function asked(more: { addressKey?: string; networkKey?: string; userId?: string | null; now?: Date } = {}) {
  const [id, browserHash] = [crypto.randomUUID(), `browser ${++count}`];
  await keepAsked({ id, browserHash, addressKey: `address ${count}`, networkKey: `network ${count}`, userId: p.ilir.userId, now: NOW, expiresAt: later(10), ...more });
  return { id, browserHash };
}

describe("a code to sign in", () => {
  test("is six figures, read however they are typed, another for each asking, and stands in no table", async () => {
    const { id } = await asked();
    const code = codeOf(id);
    expect(code).toMatch(/^\d{6}$/);
    expect(new Set(Array.from({ length: 50 }, () => codeOf(crypto.randomUUID()))).size).toBeGreaterThan(45);
    expect([`${code.slice(0, 3)} ${code.slice(3)}`, ` ${code}\n`, `${code.slice(0, 3)}–${code.slice(3)}`].map(readCode)).toEqual([code, code, code]);
    expect(["", "12345", "1234567", "12345a", "１２３４５６"].map(readCode)).toEqual([null, null, null, null, null]);
    expect(readCodeToken(codeTokenFor(id))).toBe(id);
    const rows = JSON.stringify(await asOwner((sql) => sql`select * from sign_in_codes where id = ${id}`)) + JSON.stringify(await asOwner((sql) => sql`select * from outbox where link_id = ${id}`));
    expect(rows).not.toContain(code);
  });

  test("is mailed to who holds a seat, in their language; what stands in the tables has only its place", async () => {
    const { id } = await asked();
    const { writeMail } = await import("@/messages/write-mail");
    await addressOutbox(NOW, ({ reader: { name, locale }, ...mail }) => writeMail({ ...mail, name, locale, origin: "https://suivi.example" }));
    const [mail] = await asOwner((sql) => sql`select to_address, body, link_id, template from mails where link_id = ${id}`);
    expect(mail).toMatchObject({ to_address: "ilir@example.org", body: expect.stringContaining("⟦code⟧") });
    expect(openingOf({ template: "sign_in.code", linkId: id })).toEqual({ token: codeTokenFor(id), code: codeOf(id) });
    const { asSent } = await import("@/messages/write-mail");
    const { text } = asSent({ subject: "", text: mail!.body as string }, { locale: "en", origin: "https://suivi.example", opening: openingOf({ template: "sign_in.code", linkId: id }) });
    expect(text).toContain(`Your code: ${codeOf(id)}`);
    expect(text).toContain(`https://suivi.example/sign-in/code?with=${codeTokenFor(id)}`);
  });

  test("of an address that nobody has is kept all the same, and mails nobody", async () => {
    const { id, browserHash } = await asked({ userId: null });
    expect(await asOwner((sql) => sql`select id from outbox where link_id = ${id}`)).toEqual([]);
    expect(await canTry(browserHash, NOW)).toBe(true);
    expect(await countTry(browserHash, NOW)).toMatchObject({ userId: null, triesLeft: 4 });
  });

  test("takes five tries, of the browser that asked, for ten minutes, and is used once", async () => {
    const one = await asked();
    expect(await countTry("another browser", NOW)).toBeNull();
    for (const left of [4, 3, 2, 1, 0]) expect((await countTry(one.browserHash, NOW))?.triesLeft).toBe(left);
    expect(await countTry(one.browserHash, NOW)).toBeNull();
    const late = await asked();
    expect(await countTry(late.browserHash, later(11))).toBeNull();
    const used = await asked();
    expect(await Promise.all([spend(used.id, NOW), spend(used.id, NOW)])).toEqual(expect.arrayContaining([true, false]));
    expect([await canTry(used.browserHash, NOW), await countTry(used.browserHash, NOW)]).toEqual([false, null]);
  });

  test("tried by many at once counts every try", async () => {
    const { browserHash } = await asked();
    const tries = await Promise.all(Array.from({ length: 12 }, () => countTry(browserHash, NOW)));
    expect(tries.filter(Boolean)).toHaveLength(5);
  });

  test("is not asked for too often: by an address from one network, by an address at all, by a network", async () => {
    const ask = (addressKey: string, networkKey: string) => asked({ addressKey, networkKey, userId: null });
    for (let one = 0; one < 5; one++) await ask("often", "here");
    expect(await mayAsk({ addressKey: "often", networkKey: "here", now: NOW })).toBe(false);
    expect(await mayAsk({ addressKey: "often", networkKey: "elsewhere", now: NOW }), "its owner still can").toBe(true);
    expect(await mayAsk({ addressKey: "often", networkKey: "here", now: later(61) })).toBe(true);
    for (let one = 0; one < 25; one++) await ask(`one ${one}`, "here");
    expect(await mayAsk({ addressKey: "new", networkKey: "here", now: NOW })).toBe(false);
  });

  test("leaves no trace of who asked after thirty days", async () => {
    await asOwner((sql) => sql`delete from sign_in_codes`);
    const days = (count: number) => new Date(NOW.getTime() - count * 86_400_000);
    const [kept] = [await asked({ now: days(29) }), await asked({ now: days(30) }), await asked({ now: days(400) })];
    expect(await clearCodes(NOW)).toBe(2);
    expect(await asOwner((sql) => sql`select id from sign_in_codes`)).toEqual([{ id: kept!.id }]);
  });
});
