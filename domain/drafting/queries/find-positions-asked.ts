import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, draftingAsks, draftingTexts, workingGroupMembers, workingGroups } from "@/db/schema";
import type { Link } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { DraftingText } from "../text";
import { readText, TEXT } from "./find-text";

/** What a link asks a member: the text, and whose answer they give. */
export type PositionsAsked = { reference: string; titleEn: string; titleFr: string | null; personName: string; institution: { id: string; name: string }; text: DraftingText };

/** The text a link asks about, for a member who still sits at the table. What other institutions say is not among it. */
export async function findPositionsAsked({ subjectId }: Link): Promise<PositionsAsked | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [row] = await tx.select({ ...TEXT, reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, organisationId: draftingAsks.organisationId, organisationName: draftingAsks.organisationName, personName: draftingAsks.personName, leftOn: workingGroupMembers.leftOn })
      .from(draftingAsks).innerJoin(draftingTexts, eq(draftingTexts.id, draftingAsks.textId)).innerJoin(actions, eq(actions.id, draftingAsks.actionId)).innerJoin(workingGroups, eq(workingGroups.id, draftingTexts.groupId)).innerJoin(workingGroupMembers, eq(workingGroupMembers.id, draftingAsks.memberId))
      .where(eq(draftingAsks.id, subjectId));
    if (!row || row.leftOn) return undefined;
    const { reference, titleEn, titleFr, organisationId: id, organisationName: name, personName, leftOn: _, ...found } = row;
    const text = await readText(tx, found, true);
    const own = <One extends { organisationId: string }>(given: readonly One[]) => given.filter(({ organisationId }) => organisationId === id);
    return { reference, titleEn, titleFr, personName: personName ?? name, institution: { id, name }, text: { ...text, rows: text.rows.map((paragraph) => ({ ...paragraph, positions: own(paragraph.positions) })), institutions: text.institutions.filter((one) => one.id === id) } };
  });
}
