import "server-only";
import { encode } from "uqr";
import { findFactors } from "@/db/factors";
import type { Factors } from "@/domain/factors/rules";
import type { Actor } from "@/domain/policy/actor";
import { addressOf } from "./app-codes";
import { secretToShow } from "./prove";

/** What this person has set up; only ever asked for one's own. */
export const factorsOfPerson = (person: Actor): Promise<Factors> => findFactors(person.userId);

/** The key of an app that is being set up, with the squares of its picture; null when none is. */
export async function setupPicture(person: Actor): Promise<{ key: string; squares: boolean[][] } | null> {
  const key = await secretToShow(person);
  return key === null ? null : { key, squares: encode(addressOf(key, person.personName), { border: 0 }).data };
}
