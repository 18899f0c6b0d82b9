import { eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, nominationAsks, nominationCalls } from "@/db/schema";
import type { Link } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { NominationAsked } from "../nomination";

/** What a link asks a focal point; undefined when there is no such call. */
export async function findNominationAsked({ subjectId }: Link): Promise<NominationAsked | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx.select(ASKED).from(nominationAsks)
    .innerJoin(nominationCalls, eq(nominationCalls.id, nominationAsks.callId)).innerJoin(activities, eq(activities.id, nominationCalls.activityId)).innerJoin(actions, eq(actions.id, activities.actionId))
    .where(eq(nominationAsks.id, subjectId)));
  return row;
}

const ASKED = {
  id: nominationAsks.id, fullName: nominationAsks.fullName, institution: nominationAsks.institution, country: nominationAsks.country, state: nominationAsks.state, dueOn: nominationCalls.dueOn, message: nominationCalls.message, openedByName: nominationCalls.openedByName,
  mission: {
    titleEn: activities.titleEn, titleFr: activities.titleFr, place: activities.place, startsOn: activities.startsOn, endsOn: activities.endsOn, terms: activities.terms, languages: activities.termsLanguages,
    topics: sql<string[]>`case when cardinality(${activities.termsTopics}) > 0 then ${activities.termsTopics} else ${actions.specificAreas} end`,
  },
};
