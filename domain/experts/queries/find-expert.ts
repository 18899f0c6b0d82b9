import { and, desc, eq, gte, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { as, type Tx } from "@/db/client";
import { readExpertLists } from "@/db/expert-lists";
import { actions, activities, deployments, documents, expertConflicts, experts, links } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { CvFile, Expert } from "../expert";

/** One expert and every mission they were proposed for; undefined when there is no such expert. */
export async function findExpert(actor: Actor, id: string): Promise<Expert | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  return as(actor, async (tx) => {
    const [expert] = await tx.select(EXPERT).from(experts).where(eq(experts.id, id));
    if (!expert) return undefined;
    const lists = await readExpertLists(tx, id);
    const past = await tx.select(DEPLOYMENT).from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId)).innerJoin(actions, eq(actions.id, deployments.actionId))
      .where(eq(deployments.expertId, id)).orderBy(sql`${activities.startsOn} desc nulls first`, desc(actions.reference));
    const conflicts = await tx.select(CONFLICT).from(expertConflicts).innerJoin(actions, eq(actions.id, expertConflicts.actionId)).where(and(eq(expertConflicts.expertId, id), isNull(expertConflicts.liftedOn))).orderBy(actions.reference);
    const [asked] = await tx.select({ until: links.expiresOn }).from(links)
      .where(and(eq(links.subjectId, id), eq(links.purpose, "expert_profile"), isNull(links.usedAt), isNull(links.revokedAt), gte(links.expiresOn, dayOf(new Date())))).limit(1);
    return { ...expert, ...lists, cv: await findCv(tx, id, expert.cvKeepUntil), askedUntil: asked?.until ?? null, deployments: past, conflicts };
  });
}

/** The curriculum vitae in force: the latest file; earlier ones wait for the worker to remove them. */
export async function findCv(tx: Tx, expertId: string, keepUntil: string | null): Promise<CvFile | null> {
  const [file] = await tx.select({ id: documents.id, fileName: documents.fileName, bytes: documents.bytes }).from(documents).where(eq(documents.expertId, expertId)).orderBy(desc(documents.uploadedAt)).limit(1);
  return file ? { ...file, keepUntil } : null;
}

const EXPERT = {
  id: experts.id, fullName: experts.fullName, category: experts.category, country: experts.country, nationality: experts.nationality, sex: experts.sex, employer: experts.employer, jobTitle: experts.jobTitle,
  email: experts.email, note: experts.note, availableFrom: experts.availableFrom, availableUntil: experts.availableUntil, consentOn: experts.consentOn, cvKeepUntil: experts.cvKeepUntil,
  cvRemovedOn: experts.cvRemovedOn, cvRemovedReason: experts.cvRemovedReason, version: experts.version,
};

const DEPLOYMENT = {
  id: deployments.id, reference: actions.reference, number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr, startsOn: activities.startsOn, endsOn: activities.endsOn,
  workingDays: deployments.workingDays, state: deployments.state, activityState: activities.state,
};

const CONFLICT = { reference: actions.reference, reason: expertConflicts.reason, recordedOn: expertConflicts.recordedOn, recordedByName: expertConflicts.recordedByName, version: expertConflicts.version };
