import { and, asc, desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, handoverAsks, handoverDossiers, handoverItems, handovers, outputs, programmes, recommendations } from "@/db/schema";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { AskedHandover } from "../asked";
import { IS_WITHDRAWN } from "./find-exchange";

/** What the receiver sees who came by a link: the handover, its items, and the dossier to read. Undefined when it is gone. */
export async function findHandoverAsked(askId: string): Promise<AskedHandover | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [row] = await tx
      .select({
        handoverId: handovers.id, kind: handoverAsks.kind, toName: handoverAsks.toName, message: handoverAsks.message, askedOn: handoverAsks.askedOn, askedByName: handoverAsks.askedByName, expiresOn: handoverAsks.expiresOn,
        reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, programmeEn: programmes.nameEn, programmeFr: programmes.nameFr, state: handovers.state, purposeEn: handovers.purposeEn, purposeFr: handovers.purposeFr,
      })
      .from(handoverAsks).innerJoin(handovers, eq(handovers.id, handoverAsks.handoverId)).innerJoin(actions, eq(actions.id, handovers.actionId)).innerJoin(programmes, eq(programmes.id, handovers.programmeId)).where(eq(handoverAsks.id, askId));
    if (!row) return undefined;
    const { handoverId, ...asked } = row;
    const [items, dossiers] = await Promise.all([
      tx.select({
        id: handoverItems.id, version: handoverItems.version, answer: handoverItems.answer, answerReason: handoverItems.answerReason, status: handoverItems.status, statusNote: handoverItems.statusNote, statusOn: handoverItems.statusOn,
        recommendation: { number: recommendations.number, titleEn: recommendations.textEn, titleFr: recommendations.textFr }, output: { number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr },
      }).from(handoverItems).leftJoin(recommendations, eq(recommendations.id, handoverItems.recommendationId)).leftJoin(outputs, eq(outputs.id, handoverItems.outputId)).where(eq(handoverItems.handoverId, handoverId)).orderBy(sql`${recommendations.number} nulls last`, asc(outputs.number)),
      tx.select({ id: handoverDossiers.id, number: handoverDossiers.number, hash: handoverDossiers.hash, bytes: handoverDossiers.bytes, isWithdrawn: IS_WITHDRAWN }).from(handoverDossiers).where(eq(handoverDossiers.handoverId, handoverId)).orderBy(desc(handoverDossiers.number)).limit(1),
    ]);
    return {
      ...asked, dossier: dossiers.find(({ isWithdrawn }) => !isWithdrawn) ?? null,
      items: items.map(({ recommendation, output, ...item }) => (recommendation ? { ...item, kind: "recommendation" as const, ...recommendation } : { ...item, kind: "output" as const, ...output! })),
    };
  });
}

/** The dossier that a receiver's link shows; undefined for every other file, and where somebody in it took their consent back. */
export async function findAskedDossier(askId: string, dossierId: string) {
  const [file] = await as(SYSTEM_ACTOR, (tx) => tx.select({ reference: actions.reference, number: handoverDossiers.number, sha256: handoverDossiers.sha256, bytes: handoverDossiers.bytes, isWithdrawn: IS_WITHDRAWN }).from(handoverDossiers)
    .innerJoin(handoverAsks, eq(handoverAsks.handoverId, handoverDossiers.handoverId)).innerJoin(actions, eq(actions.id, handoverDossiers.actionId)).where(and(eq(handoverDossiers.id, dossierId), eq(handoverAsks.id, askId))));
  return file && !file.isWithdrawn ? { fileName: `${file.reference} dossier ${file.number}.zip`, mediaType: "application/zip", bytes: file.bytes, sha256: file.sha256, scan: "clean" as const } : undefined;
}
