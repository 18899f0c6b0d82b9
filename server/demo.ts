import "server-only";
import { z } from "zod";
import { findDemoPeople, type SeatChoice } from "@/db/sessions";
import type { Locale } from "@/messages/locale";
import { isDemo } from "./is-demo";
import { openSession } from "./session";

export type DemoPerson = { userId: string; name: string; locale: Locale; seats: SeatChoice[] };

/** The fictional people of the demonstration with their seats; nobody where the demonstration is off. */
export async function demoPeople(): Promise<DemoPerson[]> {
  if (!isDemo()) return [];
  const people = new Map<string, DemoPerson>();
  for (const { userId, name, locale, ...seat } of await findDemoPeople()) {
    const person = people.get(userId) ?? { userId, name, locale, seats: [] };
    people.set(userId, { ...person, seats: [...person.seats, seat] });
  }
  return [...people.values()];
}

/** The demonstration person with this id; undefined for anybody else. */
export async function findDemoPerson(userId: string): Promise<DemoPerson | undefined> {
  if (!z.uuid().safeParse(userId).success) return undefined;
  return (await demoPeople()).find((person) => person.userId === userId);
}

/** Opens a session for a demonstration person. */
export async function signInByName(person: DemoPerson, locale: Locale): Promise<SeatChoice[]> {
  return openSession(person.userId, locale, ["demonstration"]);
}
