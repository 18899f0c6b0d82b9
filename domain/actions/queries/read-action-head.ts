import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions } from "@/db/schema";
import type { ActionHead } from "@/domain/actions/action-head";
import { spineOf } from "@/domain/actions/spine";

/** The head of one Action inside a running transaction; undefined when it does not exist for this actor. One statement. */
export async function readActionHead(tx: Tx, reference: string): Promise<ActionHead | undefined> {
  const [row] = await tx.select(HEAD).from(actions).where(eq(actions.reference, reference));
  if (!row) return undefined;
  const { teamIds, authorityIds, activityCounts, outputs, recommendations, presentedOn, hasFinalReport, requestedOn, approvedOn, firstActivityOn, closedOn, ...head } = row;
  const [activities = 0, held = 0] = activityCounts;
  return {
    ...head,
    isOnHold: head.onHoldSince !== null,
    spine: spineOf({ stage: row.stage, requestedOn, approvedOn, firstActivityOn, presentedOn, closedOn, hasFinalReport, activities, held }),
    counts: { activities, held, outputs, recommendations },
    facts: { teamIds, authorityIds, countries: row.countryCodes },
  };
}

const HEAD = {
  id: actions.id, reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, stage: actions.stage, onHoldSince: actions.onHoldSince, endReason: actions.endReason,
  court: actions.court, courtSince: actions.courtSince, leadName: actions.leadName, authorityNames: actions.authorityNames, countryCodes: actions.countryCodes, region: actions.region,
  regionLabel: actions.regionLabel, thematicArea: actions.thematicArea, origin: actions.origin, publishedStatus: actions.publishedStatus, nextOn: actions.nextOn, nextWhat: actions.nextWhat, version: actions.version,
  requestedOn: actions.requestedOn, approvedOn: actions.approvedOn, firstActivityOn: actions.firstActivityOn, closedOn: actions.closedOn,
  holdReason: sql<string | null>`(select reason from action_holds h where h.action_id = "actions"."id" and h.resumed_on is null)`,
  presentedOn: sql<string | null>`(select held_on from presentations p where p.action_id = "actions"."id")`,
  hasFinalReport: sql<boolean>`exists(select from final_reports r where r.action_id = "actions"."id")`,
  teamIds: sql<string[]>`array(select user_id::text from action_team t where t.action_id = "actions"."id")`,
  authorityIds: sql<string[]>`array(select organisation_id::text from action_authorities o where o.action_id = "actions"."id")`,
  activityCounts: sql<number[]>`(select array[count(*) filter (where state <> 'dropped'), count(*) filter (where state in ('held', 'reported'))]::int[] from activities v where v.action_id = "actions"."id")`,
  outputs: sql<number>`(select count(*)::int from outputs o where o.action_id = "actions"."id")`,
  recommendations: sql<number>`(select count(*)::int from recommendations r where r.action_id = "actions"."id" and r.state <> 'recast')`,
};
