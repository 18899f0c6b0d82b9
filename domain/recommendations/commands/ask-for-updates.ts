import { and, eq, getTableColumns, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions, recommendations, updateAskItems, updateAsks } from "@/db/schema";
import { addDays, dayOf, type PartialDate } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found, type CommandEvent, type Mail } from "@/server/command";
import { notAskedWhy, QUIET_DAYS, type NotAsked } from "../asking";
import { askForUpdates as input } from "../schema";
import { askedEvents } from "./asked-events";
import { peopleToAsk, type Asked } from "./people-to-ask";
import { writeAsk } from "./write-ask";

/**
 * Asks the people of the bodies that lead what became of these recommendations: one message a person, however many they are,
 * with a link that works without an account. Who was asked lately is left in peace; what was not asked is named with its reason.
 */
export const askForUpdates = command({
  name: "recommendation.ask_update",
  input,
  async run({ tx, actor, now }, { chosen: ids, message }) {
    const today = dayOf(now);
    const chosen = await load(tx, ids);
    for (const { facts } of chosen) demand(actor, "recommendation.propose", facts);
    const people = await peopleToAsk(tx, chosen, today);
    const lately = await askedLately(tx, ids, today);
    const left: { reference: string; number: number; why: NotAsked }[] = [];
    const letters = new Map<string, { person: Asked; about: Chosen[] }>();
    for (const one of chosen) {
      const all = people.get(one) ?? [];
      const awaited = all.filter(({ address }) => !lately.has(`${one.id} ${address}`));
      const why = notAskedWhy(one) ?? (all.length === 0 ? "nobodyKnown" : awaited.length === 0 ? "askedLately" : null);
      if (why) left.push({ reference: one.reference, number: one.number, why });
      else for (const person of awaited) letters.set(person.address, { person, about: [...(letters.get(person.address)?.about ?? []), one] });
    }
    if (letters.size === 0) refuse({ kind: "unmet", missing: left.map(({ reference, number, why }) => ({ key: `updateAsks.${why}`, values: { reference, number } })) });
    const mail: Mail[] = [];
    for (const letter of letters.values()) mail.push(await writeAsk(tx, letter, { message, now, askedByName: actor.personName }));
    return { output: { people: letters.size, asked: chosen.length - left.length, left }, events: askedEvents(letters.values(), message) as [CommandEvent, ...CommandEvent[]], mail };
  },
});

type Chosen = Awaited<ReturnType<typeof load>>[number];

async function load(tx: Tx, ids: readonly string[]) {
  const rows = await tx.select({ ...getTableColumns(recommendations), reference: actions.reference, isOnHold: sql<boolean>`${actions.onHoldSince} is not null`, teamIds: TEAM }).from(recommendations)
    .innerJoin(actions, eq(actions.id, recommendations.actionId)).where(inArray(recommendations.id, [...ids])).orderBy(actions.reference, recommendations.number);
  if (rows.length < new Set(ids).size) found(undefined);
  return rows.map(({ teamIds, ...row }) => ({ ...row, facts: { teamIds } }));
}

const TEAM = sql<string[]>`array(select user_id::text from action_team t where t.action_id = "recommendations"."action_id")`;

/** Recommendation and address of everybody whose answer is still awaited in peace. */
async function askedLately(tx: Tx, ids: readonly string[], today: PartialDate): Promise<Set<string>> {
  const rows = await tx.select({ id: updateAskItems.recommendationId, address: updateAsks.toAddress }).from(updateAskItems).innerJoin(updateAsks, eq(updateAsks.id, updateAskItems.askId))
    .where(and(inArray(updateAskItems.recommendationId, [...ids]), isNull(updateAskItems.answeredOn), gt(updateAskItems.askedOn, addDays(today, -QUIET_DAYS))));
  return new Set(rows.map(({ id, address }) => `${id} ${address}`));
}
