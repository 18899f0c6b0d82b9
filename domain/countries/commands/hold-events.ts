import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actionCountries, actions } from "@/db/schema";
import type { CommandEvent } from "@/server/command";

/** What happened to a country, told once by itself and once in the history of each of its Actions. */
export async function eventsOf(tx: Tx, type: "country.held" | "country.resumed", { id, country, since }: { id: string; country: string; since: string }, reason: string): Promise<[CommandEvent, ...CommandEvent[]]> {
  const touched = await tx.select({ id: actions.id }).from(actions).innerJoin(actionCountries, eq(actionCountries.actionId, actions.id)).where(and(eq(actionCountries.country, country), ne(actions.stage, "cancelled")));
  const event = (actionId: string | null): CommandEvent => ({ type, subject: { table: "country_holds", id }, actionId, reason, facts: { country, since }, audience: "delegation" });
  return [event(null), ...touched.map((one) => event(one.id))];
}
