import { and, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { organisations, requestAuthorities, requests } from "@/db/schema";
import type { Link } from "@/domain/links/link";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { SignatureAsked } from "../joint";
import { REQUEST_EDITABLE, REQUEST_OPEN } from "../lifecycle";

/** What a link asks an institution to sign; undefined once it has answered, or the request takes no signatures any more. */
export async function findSignatureAsked({ subjectId, madeByName }: Link): Promise<SignatureAsked | undefined> {
  const [row] = await as(SYSTEM_ACTOR, (tx) => tx
    .select({ organisation: organisations.nameEn, invited: requestAuthorities.invitedName, authority: requests.leadAuthorityName, reference: requests.reference, title: requests.title, language: requests.language, need: requests.need, expectedResult: requests.expectedResult })
    .from(requestAuthorities)
    .innerJoin(requests, eq(requests.id, requestAuthorities.requestId))
    .leftJoin(organisations, eq(organisations.id, requestAuthorities.organisationId))
    .where(and(eq(requestAuthorities.id, subjectId), eq(requestAuthorities.state, "invited"), inArray(requests.state, [...REQUEST_OPEN, ...REQUEST_EDITABLE]))));
  if (!row) return undefined;
  const { organisation, invited, ...request } = row;
  return { ...request, institution: organisation ?? invited ?? "", invitedBy: madeByName };
}
