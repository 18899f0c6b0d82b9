import { desc, eq } from "drizzle-orm";
import { readCaseStudyContent, readCaseStudySeal } from "@/db/case-study-content";
import { as, type Tx } from "@/db/client";
import { actions, caseStudies, caseStudyEditions, caseStudyWithdrawals } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { readTexts } from "@/domain/texts/queries/read-passages";
import { readVisibilityChecks } from "@/domain/visibility/queries/read-checks";
import type { CaseStudyFile, CaseStudyHead, EditionLine } from "../case-study";
import type { CaseStudyContent } from "../content";
import { openPublished } from "../document";
import { PUBLISHED_LANGUAGES } from "../sections";

/** The case study of an Action as the facility works on it; undefined for others, and where there is no such Action. */
export async function findCaseStudy(actor: Actor, reference: string): Promise<CaseStudyFile | undefined> {
  if (!isReference(reference) || spaceOf(actor.role) !== "staff") return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select({ actionId: actions.id, id: caseStudies.id, study: HEAD }).from(actions).leftJoin(caseStudies, eq(caseStudies.actionId, actions.id)).where(eq(actions.reference, reference));
    const content = row && (await readCaseStudyContent(tx, { reference, actionId: row.actionId, caseStudyId: row.id ?? undefined }));
    if (!content) return undefined;
    const { id, study } = row;
    if (!id || !study) return { study: null, content, texts: {}, sentNumber: null, checks: [], editions: [] };
    return {
      study, content, texts: (await readTexts(tx, { table: "case_studies", ids: [id] })).get(id) ?? {}, sentNumber: (await readCaseStudySeal(tx, id))?.number ?? null,
      checks: await readVisibilityChecks(tx, { table: "case_studies", id }), editions: await readEditions(tx, id),
    };
  });
}

/** What the authority was asked to read, and where it stands; undefined when nothing was sent to this actor's house. */
export async function findSentCaseStudy(actor: Actor, reference: string): Promise<{ study: CaseStudyHead; content: CaseStudyContent; isPublic: boolean } | undefined> {
  // A delegation reads what was published, as everybody does.
  if (!isReference(reference) || spaceOf(actor.role) === "delegation") return undefined;
  return as(actor, async (tx) => {
    const [row] = await tx.select({ id: caseStudies.id, study: HEAD }).from(caseStudies).innerJoin(actions, eq(actions.id, caseStudies.actionId)).where(eq(actions.reference, reference));
    const seal = row && (await readCaseStudySeal(tx, row.id));
    if (!seal) return undefined;
    const [latest] = await readEditions(tx, row.id);
    return { study: row.study, content: seal.content, isPublic: latest !== undefined && latest.withdrawnOn === null };
  });
}

const HEAD = { state: caseStudies.state, changesAsked: caseStudies.changesAsked, sentOn: caseStudies.sentOn, clearedOn: caseStudies.clearedOn, clearedByName: caseStudies.clearedByName, clearedLanguages: caseStudies.clearedLanguages, version: caseStudies.version };

async function readEditions(tx: Tx, caseStudyId: string): Promise<EditionLine[]> {
  const rows = await tx.select({ number: caseStudyEditions.number, body: caseStudyEditions.body, hash: caseStudyEditions.hash, publishedAt: caseStudyEditions.publishedAt, publishedByName: caseStudyEditions.publishedByName, withdrawnOn: caseStudyWithdrawals.withdrawnOn })
    .from(caseStudyEditions).leftJoin(caseStudyWithdrawals, eq(caseStudyWithdrawals.editionId, caseStudyEditions.id)).where(eq(caseStudyEditions.caseStudyId, caseStudyId)).orderBy(desc(caseStudyEditions.number));
  return rows.map(({ body, ...edition }) => ({ ...edition, languages: PUBLISHED_LANGUAGES.filter((language) => openPublished(body).documents[language]) }));
}
