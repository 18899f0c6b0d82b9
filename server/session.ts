import "server-only";
import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { databaseTime } from "@/db/client";
import { chooseSeat, endSession, findSeats, rememberLocale, startSession, type SeatChoice } from "@/db/sessions";
import type { SessionFactor } from "@/domain/factors/rules";
import { wayInBySeat } from "@/domain/seats/seat";
import { deviceOf } from "@/domain/sessions/device";
import { LOCALE_COOKIE, type Locale } from "@/messages/locale";
import { hashToken, SESSION_SECONDS } from "./auth";
import { isSecure, sessionCookieName } from "./session-cookie";

const lasting = (seconds: number) => ({ httpOnly: true, sameSite: "lax" as const, secure: isSecure(), path: "/", maxAge: seconds });

/** Does this browser still carry a session's cookie, ended or not? */
export const carriesSession = async () => (await cookies()).has(sessionCookieName());

/** Opens a session for a person and returns the seats they may take. */
export async function openSession(userId: string, locale: Locale, factors: readonly SessionFactor[]): Promise<SeatChoice[]> {
  const token = randomBytes(32).toString("base64url");
  const choices = await startSession({ userId, tokenHash: hashToken(token), expires: new Date((await databaseTime()).getTime() + SESSION_SECONDS * 1000), factors, device: deviceOf((await headers()).get("user-agent")) });
  const jar = await cookies();
  jar.set(sessionCookieName(), token, lasting(SESSION_SECONDS));
  jar.set(LOCALE_COOKIE, locale, lasting(365 * 86_400));
  return choices;
}

/** Opens a session for whoever took a seat by its link, where that may be, and says where they go on. */
export async function openSeatSession({ userId, seatId }: { userId: string; seatId: string }, locale: Locale): Promise<string> {
  const way = wayInBySeat(await findSeats(userId), seatId);
  if (!way.startsWith("/sign-in")) await openSession(userId, locale, ["link"]);
  return way;
}

/** The hash of this browser's session, under which its row is found. */
export async function currentTokenHash(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? hashToken(token) : null;
}

/** Gives the session a new token: the one from before a proof opens nothing after it. `move` puts the new hash in its row. */
export async function renewToken(move: (from: string, to: string) => Promise<Date | null>): Promise<boolean> {
  const from = await currentTokenHash();
  const token = randomBytes(32).toString("base64url");
  const expires = from && (await move(from, hashToken(token)));
  if (!expires) return false;
  (await cookies()).set(sessionCookieName(), token, lasting(Math.max(1, Math.floor((expires.getTime() - (await databaseTime()).getTime()) / 1000))));
  return true;
}

/** Takes one of the person's seats for the rest of this session; null when it is not theirs. */
export async function takeSeat(seatId: string): Promise<SeatChoice | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? chooseSeat(hashToken(token), seatId) : null;
}

/** Signs the person out here: the session's row is deleted. */
export async function closeSession(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(sessionCookieName())?.value;
  if (token) await endSession(hashToken(token));
  jar.delete(sessionCookieName());
}

/** Keeps the chosen language in this browser and, when signed in, with the person. */
export async function keepLocale(locale: Locale, userId?: string): Promise<void> {
  (await cookies()).set(LOCALE_COOKIE, locale, lasting(365 * 86_400));
  if (userId) await rememberLocale(userId, locale);
}

/** The seats a signed-in person may take. */
export const seatsOf = (userId: string): Promise<SeatChoice[]> => findSeats(userId);
