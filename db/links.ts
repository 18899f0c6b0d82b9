import { eq } from "drizzle-orm";
import type { Link } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { as } from "./client";
import { links, organisations } from "./schema";

/** A link and on whose behalf it was made. Its reader proved who they are by its address alone. */
export async function findLink(linkId: string): Promise<Link | undefined> {
  const [link] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({
      id: links.id, purpose: links.purpose, subjectId: links.subjectId, requestId: links.requestId, organisationId: links.organisationId, organisationName: organisations.nameEn,
      toAddress: links.toAddress, madeByName: links.madeByName, expiresOn: links.expiresOn, usedAt: links.usedAt, revokedAt: links.revokedAt,
    })
    .from(links)
    .innerJoin(organisations, eq(organisations.id, links.organisationId))
    .where(eq(links.id, linkId)));
  return link;
}
