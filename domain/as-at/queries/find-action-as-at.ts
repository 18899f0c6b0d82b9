import { sql } from "drizzle-orm";
import { as } from "@/db/client";
import type { ActionHead } from "@/domain/actions/action-head";
import { readActionHead } from "@/domain/actions/queries/read-action-head";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { ActionAsAt } from "../action-as-at";
import type { AsAtDay } from "../as-at";
import type { LaterFacts } from "../later-facts";
import { readActionAsAt } from "./read-action-as-at";
import { readLaterFacts } from "./read-later-facts";

/** An Action at a past moment, its file as it is, and what was recorded since about that time. Three statements. */
export async function findActionAsAt(actor: Actor, reference: string, day: AsAtDay): Promise<{ head: ActionHead; past: ActionAsAt; later: LaterFacts } | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [head, past, later] = await Promise.all([readActionHead(tx, reference), readActionAsAt(tx, reference, day.asAt), readLaterFacts(tx, { of: sql`e.action_id = (select id from actions where reference = ${reference})`, at: day.at, asAt: day.asAt })]);
    return head && past && { head, past, later };
  });
}
