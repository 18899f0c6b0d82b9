import { asc, desc, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { committeeMembers } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { MemberLine } from "../meeting";

/** Everybody who sits or sat in the committee: who sits now first, the chair before the others. */
export async function findMembers(actor: Actor): Promise<MemberLine[]> {
  return as(actor, (tx) => tx.select().from(committeeMembers).orderBy(sql`${committeeMembers.until} desc nulls first`, desc(committeeMembers.isChair), asc(committeeMembers.organisationName), asc(committeeMembers.name)));
}
