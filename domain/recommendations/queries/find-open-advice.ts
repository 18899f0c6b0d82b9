import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { OpenAdvice } from "../open-advice";
import { readOpenAdvice } from "./read-open-advice";

/** What earlier Actions left open at the actor's own authority; undefined when nothing is. */
export async function findOpenAdvice(actor: Actor, today: PartialDate): Promise<OpenAdvice | undefined> {
  const [row] = await as(actor, (tx) => readOpenAdvice(tx, [actor.organisationId], today));
  return row;
}
