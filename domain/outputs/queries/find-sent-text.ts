import { and, asc, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, outputPassages, outputs, outputVersions, outputViews } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { readTextVersions } from "@/domain/texts/queries/read-passages";
import type { SentText, View } from "../output";
import { readComments } from "./read-comments";

/** The text of an output as it was sent (the latest version, or the one that is named), with what authorities think of each section; undefined where none was sent. */
export async function findSentText(actor: Actor, reference: string, number: number, version?: number): Promise<SentText | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const sent = await tx
      .select({ id: outputVersions.id, number: outputVersions.number, outputId: outputs.id }).from(outputVersions).innerJoin(outputs, eq(outputs.id, outputVersions.outputId)).innerJoin(actions, eq(actions.id, outputs.actionId))
      .where(and(eq(actions.reference, reference), eq(outputs.number, number), isNotNull(outputVersions.sentAt))).orderBy(desc(outputVersions.number));
    const at = version === undefined ? 0 : sent.findIndex((one) => one.number === version);
    const [shown, before] = [sent[at], sent[at + 1]];
    if (!shown) return undefined;
    const passages = await readPassages(tx, [shown, ...(before ? [before] : [])].map(({ id }) => id));
    const [texts, views, comments] = [await readTextVersions(tx, passages.filter(({ versionId }) => versionId === shown.id).map(({ textId }) => textId)), await readViews(tx, shown.id), await readComments(tx, shown.outputId)];
    const idsIn = (versionId: string | undefined, sectionId: string) => passages.filter((one) => one.versionId === versionId && one.sectionId === sectionId).map(({ textId }) => textId).sort().join(" ");
    const sections = [...new Map(passages.filter(({ versionId }) => versionId === shown.id).map(({ sectionId, position }) => [sectionId, position]))];
    return {
      version: shown.number,
      sections: sections.map(([id, position]) => {
        const earlier = idsIn(before?.id, id);
        return { id, position, text: texts.get(id)?.body ?? [], views: views.filter(({ sectionId }) => sectionId === id), comments: comments.filter(({ sectionId }) => sectionId === id), isChanged: earlier === "" ? null : earlier !== idsIn(shown.id, id) };
      }),
    };
  });
}

async function readPassages(tx: Tx, versionIds: string[]) {
  return tx.select({ versionId: outputPassages.versionId, sectionId: outputPassages.sectionId, position: outputPassages.position, textId: outputPassages.textId }).from(outputPassages).where(inArray(outputPassages.versionId, versionIds)).orderBy(asc(outputPassages.position));
}

async function readViews(tx: Tx, versionId: string): Promise<View[]> {
  return tx
    .select({ sectionId: outputViews.sectionId, organisationId: outputViews.organisationId, organisationName: outputViews.organisationName, view: outputViews.view, note: outputViews.note, givenByName: outputViews.givenByName, givenOn: outputViews.givenOn, version: outputViews.version })
    .from(outputViews).where(eq(outputViews.versionId, versionId)).orderBy(asc(outputViews.organisationName));
}
