import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { opinions, requests } from "@/db/schema";
import { consultationCourt } from "../court";
import type { Court } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import type { LoadedRequest } from "./load-request";

/**
 * Gives a request in consultation to whom its opinions now leave it; returns who that is. Called after an opinion was
 * written: the request is locked first, so that of two answers at once the second sees the first. The version stays: nobody's
 * form shows who holds it.
 */
export async function passCourt(tx: Tx, request: LoadedRequest, now: Date): Promise<Court> {
  const [locked] = await tx.select({ court: requests.court }).from(requests).where(eq(requests.id, request.id)).for("update");
  const court = consultationCourt(await tx.select({ state: opinions.state, answer: opinions.answer }).from(opinions).where(eq(opinions.requestId, request.id)));
  if (court !== locked?.court) await tx.update(requests).set({ court, courtSince: programmeDay(now) }).where(eq(requests.id, request.id));
  return court;
}
