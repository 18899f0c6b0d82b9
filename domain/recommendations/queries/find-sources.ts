import { and, asc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, groupMeetings, legalComparisons, organisations, outputs, outputSections } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import { GAPS } from "@/domain/comparisons/lifecycle";
import type { Actor } from "@/domain/policy/actor";
import type { RecommendationSources } from "../recommendation";
import { readHeadings } from "./read-origins";

/** Where a recommendation of this Action can come from, and the organisations around the table it can be addressed to. */
export async function findSources(actor: Actor, reference: string): Promise<RecommendationSources | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [action] = await tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, reference));
    if (!action) return undefined;
    const atTheTable = or(
      sql`${organisations.id} in (select a.organisation_id from action_authorities a where a.action_id = ${action.id})`,
      sql`${organisations.id} in (select m.organisation_id from working_group_members m where m.action_id = ${action.id})`,
    );
    const leadFirst = sql`not exists (select from action_authorities a where a.action_id = ${action.id} and a.organisation_id = ${organisations.id} and a.is_lead)`;
    const [made, parts, held, met, compared, addressees] = await Promise.all([
      tx.select({ id: outputs.id, number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr }).from(outputs).where(eq(outputs.actionId, action.id)).orderBy(asc(outputs.number)),
      tx.select({ id: outputSections.id, outputId: outputSections.outputId }).from(outputSections).where(and(eq(outputSections.actionId, action.id), isNull(outputSections.removedAt))).orderBy(asc(outputSections.position)),
      tx.select({ number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr }).from(activities).where(and(eq(activities.actionId, action.id), ne(activities.state, "dropped"))).orderBy(asc(activities.number)),
      tx.select({ number: groupMeetings.number, titleEn: groupMeetings.title }).from(groupMeetings).where(and(eq(groupMeetings.actionId, action.id), inArray(groupMeetings.state, ["in_progress", "closed"]))).orderBy(asc(groupMeetings.number)),
      tx.select({ id: legalComparisons.id, instrument: legalComparisons.instrument, article: legalComparisons.article }).from(legalComparisons).where(and(eq(legalComparisons.actionId, action.id), inArray(legalComparisons.conformity, [...GAPS]))).orderBy(asc(legalComparisons.instrument), asc(legalComparisons.article)),
      tx.select({ id: organisations.id, nameEn: organisations.nameEn, nameFr: organisations.nameFr }).from(organisations).where(atTheTable).orderBy(leadFirst, asc(organisations.nameEn)),
    ]);
    const headings = await readHeadings(tx, parts.map(({ id }) => id));
    const sectionsOf = (outputId: string) => parts.filter((part) => part.outputId === outputId && headings.get(part.id)?.length).map(({ id }) => ({ id, section: headings.get(id)! }));
    return { outputs: made.map(({ id, ...output }) => ({ ...output, sections: sectionsOf(id) })), activities: held, meetings: met.map((meeting) => ({ ...meeting, titleFr: null })), comparisons: compared, addressees };
  });
}
