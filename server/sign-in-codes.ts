import "server-only";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { cookies, headers } from "next/headers";
import { databaseTime } from "@/db/client";
import { tellOfCode } from "@/db/own-sessions";
import { findAddress, findSeats, findUserByEmail, type SeatChoice } from "@/db/sessions";
import { canTry, countTry, keepAsked, mayAsk, spend } from "@/db/sign-in-codes";
import { CODE_MINUTES, readCode } from "@/domain/factors/code-rules";
import { isAddress } from "@/domain/mails/clean";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import type { Locale } from "@/messages/locale";
import { openSession } from "./session";
import { isSecure } from "./session-cookie";
import { codeOf, readCodeToken } from "./sign-in-code";

const COOKIE = "suivi-code";
// Longer than anything that is done for an address that is known.
const SAME_TIME = 400;

/**
 * Asks for a code to be mailed. Whoever asks hears the same, as late, whether the address is known or not; only an address that is none,
 * and a network that asks too often, are told.
 */
export async function askForCode(typed: string): Promise<"asked" | "address" | "often"> {
  const address = typed.trim().toLowerCase();
  if (!isAddress(address)) return "address";
  const isOver = pause(SAME_TIME);
  const now = await databaseTime();
  const keys = { addressKey: keyOf("address", address), networkKey: keyOf("network", await network()) };
  if (!(await mayAsk({ ...keys, now }))) return isOver.then(() => "often");
  const [nonce, userId] = [randomBytes(32).toString("base64url"), await comesInByCode(address)];
  await keepAsked({ ...keys, id: crypto.randomUUID(), browserHash: hashOf(nonce), userId, now, expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000) });
  if (userId) await tellOfCode("session.code_asked", userId);
  (await cookies()).set(COOKIE, nonce, { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/", maxAge: CODE_MINUTES * 60 });
  await isOver;
  return "asked";
}

/** The same for whoever is signed in, at their own address. */
export const askForOwnCode = async (actor: Actor): Promise<"asked" | "address" | "often"> => askForCode((await findAddress(actor.userId)) ?? "");

/** Whoever works for the facility comes in through its own sign-in, and not by a code; so does nobody without a seat. */
async function comesInByCode(address: string): Promise<string | null> {
  const user = await findUserByEmail(address);
  const seats = user ? await findSeats(user.id) : [];
  return user && seats.length > 0 && seats.every(({ role }) => spaceOf(role) !== "staff") ? user.id : null;
}

export type Entered = { seats: SeatChoice[] } | { problem: "wrong" | "over" };

/** Comes in by the code that was typed in the browser that asked for it. */
export const enterByCode = (typed: string, locale: Locale): Promise<Entered> => enter(locale, (id) => {
  const code = readCode(typed);
  return code !== null && timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(id)));
});

/** Comes in by the button of the page that the mail leads to, in the browser that asked for it. */
export const enterByLink = (token: string, locale: Locale): Promise<Entered> => enter(locale, (id) => readCodeToken(token) === id);

async function enter(locale: Locale, isRight: (id: string) => boolean): Promise<Entered> {
  const [nonce, now] = [(await cookies()).get(COOKIE)?.value, await databaseTime()];
  const tried = nonce ? await countTry(hashOf(nonce), now) : null;
  if (!tried) return { problem: "over" };
  if (!isRight(tried.id) || !tried.userId) {
    if (tried.userId) await tellOfCode("session.code_refused", tried.userId);
    return { problem: tried.triesLeft > 0 ? "wrong" : "over" };
  }
  if (!(await spend(tried.id, now))) return { problem: "over" };
  (await cookies()).delete(COOKIE);
  return { seats: await openSession(tried.userId, locale, ["code"]) };
}

/** Can a code still be typed in this browser? */
export async function awaitsCode(): Promise<boolean> {
  const nonce = (await cookies()).get(COOKIE)?.value;
  return nonce !== undefined && canTry(hashOf(nonce), await databaseTime());
}

/** Is this what a mail leads to? Whether it still opens anything is asked by its button. */
export const isCodeToken = (token: string): boolean => readCodeToken(token) !== null;

const hashOf = (nonce: string) => createHash("sha256").update(nonce).digest("base64url");

function keyOf(what: "address" | "network", value: string): string {
  return createHmac("sha256", process.env.AUTH_SECRET!).update(`sign-in ${what} ${value}`).digest("base64url");
}

/** The address that our own server, or the proxy in front of it, saw last. */
async function network(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}
