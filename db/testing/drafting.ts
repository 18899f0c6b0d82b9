import { askPositions } from "@/domain/drafting/commands/ask-positions";
import { endRound } from "@/domain/drafting/commands/end-round";
import { recordAnswer } from "@/domain/drafting/commands/record-answer";
import { ruleParagraph } from "@/domain/drafting/commands/rule-paragraph";
import { startText } from "@/domain/drafting/commands/start-text";
import { asOwner } from "./cases";
import { done } from "./doing";
import { groupOfTwo } from "./group-of-two";
import type { People } from "./people";

export const PARAGRAPHS = ["The parties protect migrant workers.", "Family members are covered.", "Attachés advise workers abroad."] as const;

/** A text of three paragraphs before the group of the ministry, which chairs, and the employment agency, whose member has an address. Returns reference and number. */
export async function textOfThree(p: People, given?: string): Promise<{ reference: string; number: number }> {
  const reference = given ?? (await groupOfTwo(p));
  const { number } = await done(startText, p.mira, { reference, title: "Common position", language: "en", body: PARAGRAPHS.join("\n\n") });
  return { reference, number };
}

/** The same while positions are asked for, to be given by the last day. */
export async function textAsked(p: People, { dueOn = "2199-01-10", at, given }: { dueOn?: string; at?: Date; given?: string } = {}) {
  const text = await textOfThree(p, given);
  await done(askPositions, p.mira, { ...text, version: 1, dueOn }, at);
  return text;
}

/** The id of the agency that sits at the table. */
export const agencyOf = (reference: string) => asOwner(async (sql) => (await sql`select m.organisation_id id from working_group_members m join actions a on a.id = m.action_id where a.reference = ${reference} and m.organisation_name = 'Employment agency'`)[0]!.id as string);

/** The link that was mailed to a member for the latest round. */
export const linkOfMember = (reference: string, number: number) => asOwner(async (sql) => (await sql`select l.id from links l join drafting_asks k on k.id = l.subject_id join drafting_texts t on t.id = k.text_id join actions a on a.id = t.action_id
  where a.reference = ${reference} and t.number = ${number} order by k.round desc limit 1`)[0]!.id as string);

/** Texts 1 in preparation, 2 with positions asked, 3 with every paragraph adopted. */
export async function textsAtWork(p: People, given: string): Promise<void> {
  await textOfThree(p, given);
  await textAsked(p, { given });
  const text = await textAsked(p, { given });
  await done(recordAnswer, p.mira, { ...text, organisationId: await agencyOf(given), proof: "Letter", version: 0, position_1: "agree", seen_1: 1 });
  await done(endRound, p.mira, { ...text, version: 2 });
  for (const paragraph of [1, 2, 3]) await done(ruleParagraph, p.mira, { ...text, paragraph, words: 1, ruling: "adopted" });
}
