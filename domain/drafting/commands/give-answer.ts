import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges, refuseConflict, save } from "@/db/save";
import { draftingAnswers, draftingPositions, workingGroupMembers } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { found, type CommandEvent } from "@/server/command";
import { POSITIONS, REASONED, type AnswerWay, type Position } from "../lists";
import { lineOf, type AnswerLines } from "../schema";
import { PARAGRAPH_NUMBERS } from "../text";
import { textEvent, type LoadedText } from "./load-text";
import { VOICES } from "./whom-to-ask";

type Given = { organisationId: string; version: number; fields: AnswerLines; way: AnswerWay; proof?: string };
type Line = { at: number; position: Position; reason: string | null; row: LoadedText["rows"][number] };

/** Keeps what an institution says of the paragraphs; of those that were left empty it has said nothing, or what it said stands. */
export async function giveAnswer(tx: Tx, text: LoadedText, { organisationId, version, fields, way, proof = undefined }: Given, { actor, now }: { actor: Actor; now: Date }): Promise<CommandEvent> {
  const organisationName = await institutionAtTable(tx, { groupId: text.groupId, organisationId, alsoGone: way === "facility" });
  const lines = readLines(text, fields);
  const before = await tx.select().from(draftingPositions).where(and(eq(draftingPositions.textId, text.id), eq(draftingPositions.organisationId, organisationId)));
  const standing = (row: Line["row"]) => before.find((one) => one.paragraphId === row.id && one.words === row.words.number);
  const [answer] = await tx.select().from(draftingAnswers).where(and(eq(draftingAnswers.textId, text.id), eq(draftingAnswers.organisationId, organisationId)));
  if ((answer?.version ?? 0) !== version) await refuseConflict(tx, { id: answer?.id ?? text.id, ...flat(text.rows, standing) }, flat(lines.map(({ row }) => row), (row) => lines.find((line) => line.row === row)), { versions: { read: version, now: answer?.version ?? 0 } });
  const said = { answeredOn: dayOf(now), answeredByName: actor.personName };
  const id = answer?.id ?? crypto.randomUUID();
  if (answer) await save(tx, draftingAnswers, answer, version, said);
  else await tx.insert(draftingAnswers).values({ id, textId: text.id, actionId: text.actionId, organisationId, organisationName, ...said });
  for (const { position, reason, row } of lines) {
    const given = { position, reason, givenOn: dayOf(now), givenByName: actor.personName, way, proof: proof ?? null };
    await tx.insert(draftingPositions).values({ textId: text.id, actionId: text.actionId, paragraphId: row.id, words: row.words.number, organisationId, organisationName, ...given })
      .onConflictDoUpdate({ target: [draftingPositions.paragraphId, draftingPositions.words, draftingPositions.organisationId], set: given });
  }
  recordChanges(tx, changesOf(listed(lines.map(({ at, row }) => ({ at, ...standing(row) }))), listed(lines)));
  return textEvent("drafting.answered", text, { subject: { table: "drafting_answers", id }, facts: { institution: organisationName, ...countOf(lines) }, ...(proof ? { reason: proof } : {}) });
}

/** An institution with a member who has a say; of one that left since, the facility may still write down what it said. */
async function institutionAtTable(tx: Tx, { groupId, organisationId, alsoGone }: { groupId: string; organisationId: string; alsoGone: boolean }): Promise<string> {
  const [member] = await tx.select({ name: workingGroupMembers.organisationName }).from(workingGroupMembers)
    .where(and(eq(workingGroupMembers.groupId, groupId), eq(workingGroupMembers.organisationId, organisationId), inArray(workingGroupMembers.role, [...VOICES]), alsoGone ? undefined : isNull(workingGroupMembers.leftOn))).limit(1);
  return found(member).name;
}

/** The positions of a form, each on the very words that were read. */
function readLines(text: LoadedText, fields: AnswerLines): Line[] {
  const lines = PARAGRAPH_NUMBERS.flatMap((at): Line[] => {
    const line = lineOf(fields, at);
    if (!line) return [];
    const row = text.rows.find(({ number }) => number === at) ?? refuseField(`position_${at}`, "choose");
    if (row.words.round === null || line.seen !== row.words.number) refuseField(`position_${at}`, "wordsChanged");
    if (REASONED.some((one) => one === line.position) && !line.reason) refuseField(`reason_${at}`, "reason");
    return [{ at, position: line.position, reason: line.reason, row }];
  });
  if (lines.length === 0) refuse({ kind: "unmet", missing: [{ key: "drafting.somethingSaid" }] });
  return lines;
}

type Said = { position: Position; reason: string | null };

/** Positions by the names of their fields, for a form that two people of one institution fill at once. */
function flat(rows: readonly LoadedText["rows"][number][], said: (row: LoadedText["rows"][number]) => Said | undefined): Record<string, string | null> {
  return Object.fromEntries(rows.flatMap((row) => [[`position_${row.number}`, said(row)?.position ?? null], [`reason_${row.number}`, said(row)?.reason ?? null]]));
}

/** Positions as the history tells them: one after the other, with their reasons below. */
function listed(lines: readonly (Partial<Said> & { at: number })[]) {
  const said = lines.filter(({ position }) => position);
  return { positions: said.map(({ position }) => position).join(", "), positionReasons: said.flatMap(({ at, reason }) => (reason ? [`${at}. ${reason}`] : [])).join("\n") };
}

const countOf = (lines: readonly Said[]) => Object.fromEntries(POSITIONS.map((one) => [one, lines.filter(({ position }) => position === one).length]).filter(([, count]) => count !== 0)) as Record<string, number>;
