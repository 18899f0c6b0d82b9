import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Link } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { as } from "./client";
import { isHeld } from "./country-holds";
import { links, organisations, requestAuthorities } from "./schema";

const asked = alias(organisations, "asked");
const BODY = sql<string>`coalesce(${asked.nameEn}, ${requestAuthorities.invitedName}, ${links.bodyName}, ${organisations.nameEn})`;

/** A link and the body that acts by it: the one it was made for, by its own name where it has no record, or the institution that is asked to sign. Its reader proved who they are by its address alone. */
export async function findLink(linkId: string): Promise<Link | undefined> {
  const [link] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({
      id: links.id, purpose: links.purpose, subjectId: links.subjectId, requestId: links.requestId, actionId: links.actionId, organisationId: links.organisationId, organisationName: BODY,
      toAddress: links.toAddress, madeByName: links.madeByName, expiresOn: links.expiresOn, usedAt: links.usedAt, revokedAt: links.revokedAt, isPaused: isHeld({ actionId: sql`${links.actionId}`, requestId: sql`${links.requestId}` }),
    })
    .from(links)
    .leftJoin(organisations, eq(organisations.id, links.organisationId))
    .leftJoin(requestAuthorities, and(eq(links.purpose, "joint_signature"), eq(requestAuthorities.id, links.subjectId)))
    .leftJoin(asked, eq(asked.id, requestAuthorities.organisationId))
    .where(eq(links.id, linkId)));
  return link;
}
