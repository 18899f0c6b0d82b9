import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { as } from "@/db/client";
import { actions, documents, evidence, groupChairs, memberContacts, organisations, workingGroupMembers, workingGroups } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Audience } from "@/domain/documents/lists";
import type { Actor } from "@/domain/policy/actor";
import { inSeatOrder, type WorkingGroup } from "../group";

const letter = alias(documents, "letter");
const chairing = alias(workingGroupMembers, "chairing");

/** The working group of an Action with everybody who ever sat in it; undefined when none has been formed. */
export async function findGroup(actor: Actor, reference: string): Promise<WorkingGroup | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select({ id: workingGroups.id, name: workingGroups.name, mandate: workingGroups.mandate, letterId: letter.id, letterName: letter.fileName, letterAudience: letter.audience, formedOn: workingGroups.formedOn, version: workingGroups.version })
      .from(workingGroups).innerJoin(actions, eq(actions.id, workingGroups.actionId)).leftJoin(letter, eq(letter.id, workingGroups.mandateLetterId)).where(eq(actions.reference, reference));
    if (!row) return undefined;
    const { letterId, letterName, letterAudience, ...group } = row;
    const members = await tx.select(MEMBER).from(workingGroupMembers)
      .innerJoin(organisations, eq(organisations.id, workingGroupMembers.organisationId))
      .leftJoin(memberContacts, eq(memberContacts.memberId, workingGroupMembers.id))
      .leftJoin(evidence, eq(evidence.id, workingGroupMembers.laterEvidenceId))
      .leftJoin(documents, eq(documents.id, evidence.documentId))
      .where(eq(workingGroupMembers.groupId, row.id));
    const chairs = await tx.select({ memberId: groupChairs.memberId, organisationName: chairing.organisationName, organisationNameFr: organisations.nameFr, personName: chairing.personName, fromOn: groupChairs.fromOn, untilOn: groupChairs.untilOn })
      .from(groupChairs).innerJoin(chairing, eq(chairing.id, groupChairs.memberId)).innerJoin(organisations, eq(organisations.id, chairing.organisationId))
      .where(eq(groupChairs.groupId, row.id)).orderBy(sql`${groupChairs.fromOn} nulls first`, asc(groupChairs.untilOn));
    return { ...group, mandateLetter: letterId && letterName && letterAudience ? { id: letterId, fileName: letterName, audience: letterAudience } : null, members: inSeatOrder(members.map(withEvidence)), chairs };
  });
}

const m = workingGroupMembers;
const MEMBER = {
  id: m.id, organisationName: m.organisationName, personName: m.personName, sex: m.sex, level: m.level, function: m.function, role: m.role, joinedOn: m.joinedOn, leftOn: m.leftOn,
  replacesId: m.replacesId, replacementAskedOn: m.replacementAskedOn, laterBody: m.laterBody, laterSince: m.laterSince, version: m.version,
  organisationNameFr: sql<string | null>`case when ${organisations.nameEn} = ${m.organisationName} then ${organisations.nameFr} end`, organisationKind: organisations.kind, email: memberContacts.email,
  evidenceTitle: evidence.title, evidenceTitleFr: evidence.titleFr, evidenceUrl: evidence.url, evidenceDocumentId: documents.id, evidenceAudience: documents.audience,
};

type Proof = { evidenceTitle: string | null; evidenceTitleFr: string | null; evidenceUrl: string | null; evidenceDocumentId: string | null; evidenceAudience: Audience | null };

function withEvidence<M extends Proof>({ evidenceTitle, evidenceTitleFr, evidenceUrl, evidenceDocumentId, evidenceAudience, ...member }: M) {
  return { ...member, evidence: evidenceTitle === null ? null : { title: evidenceTitle, titleFr: evidenceTitleFr, url: evidenceUrl, file: evidenceDocumentId && evidenceAudience ? { id: evidenceDocumentId, audience: evidenceAudience } : null } };
}
