import { readBriefFacts } from "@/db/brief-facts";
import { readBriefLines } from "@/db/brief-lines";
import { as } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { BriefLine } from "../brief";
import type { BriefFacts } from "../facts";
import { readerOf } from "../reader";

/** For staff: what the next brief on a country would be made of, its facts read with the eyes of the delegation. */
export async function findBriefDraft(actor: Actor, country: string, today: PartialDate): Promise<{ facts: BriefFacts; lines: BriefLine[] }> {
  const [facts, lines] = await Promise.all([readBriefFacts(readerOf(actor, country), country, today), as(actor, (tx) => readBriefLines(tx, country))]);
  return { facts, lines };
}

/** One line that stands; undefined when it was withdrawn or never was. */
export async function findBriefLine(actor: Actor, country: string, id: string): Promise<BriefLine | undefined> {
  return (await as(actor, (tx) => readBriefLines(tx, country))).find((line) => line.id === id);
}
