import "server-only";
import type { Dated } from "@/domain/calendar/dated";
import { datedEntry } from "@/domain/calendar/dated-entry";
import type { Actor } from "@/domain/policy/actor";
import { datedTitles } from "@/messages/dated-title";
import { readSignedToken, signedToken } from "../signed-token";
import { writeCalendar } from "./write-calendar";

const PURPOSE = "calendar feed";

/** The whole address of a feed, for its owner's eyes. */
export const feedAddress = (feedId: string) => `${process.env.AUTH_URL}/api/calendar/${signedToken(PURPOSE, feedId)}`;

/** The feed that a token opens; null for anything that we did not sign. */
export const readFeedToken = (token: string) => readSignedToken(PURPOSE, token);

const VISITS = "calendar of visits";

/** The same for the visits to a delegation's countries. Delegations write nothing, so that their address is no record: it ends with their time in the seat. */
export const visitsAddress = (key: string) => `${process.env.AUTH_URL}/api/calendar/${signedToken(VISITS, key)}`;

/** What such a token opens; null for anything that we did not sign. */
export const readVisitsToken = (token: string) => readSignedToken(VISITS, token);

/** What is dated as a calendar in its reader's language. */
export function calendarOf(actor: Actor, dated: readonly Dated[], now: Date): string {
  const titles = datedTitles(actor.locale ?? "en");
  return writeCalendar({ name: titles.name, entries: dated.flatMap((one) => datedEntry(one, titles.of(one)) ?? []), now });
}
