import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { links } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import type { LinkPurpose } from "../link";

type Wanted = { purpose: LinkPurpose; subjectId: string; requestId?: string | null; actionId?: string | null; organisationId?: string | null; /** Where there is no organisation on record. */ bodyName?: string; toAddress: string; locale?: "en" | "fr"; madeByName: string; now: Date; expiresOn: PartialDate };

/** Makes a link for one purpose and one address; earlier ones for the same subject no longer open. Returns its id. */
export async function makeLink(tx: Tx, { now, ...wanted }: Wanted): Promise<string> {
  await revokeLinks(tx, wanted.subjectId, now);
  const id = crypto.randomUUID();
  await tx.insert(links).values({ ...wanted, id, madeAt: now });
  return id;
}

/** The same where several people are asked about one subject: an earlier link to the same address no longer opens, those of the others do. */
export async function makeLinkBeside(tx: Tx, { now, ...wanted }: Wanted): Promise<string> {
  await tx.update(links).set({ revokedAt: now }).where(and(eq(links.subjectId, wanted.subjectId), eq(links.toAddress, wanted.toAddress), isNull(links.usedAt), isNull(links.revokedAt)));
  const id = crypto.randomUUID();
  await tx.insert(links).values({ ...wanted, id, madeAt: now });
  return id;
}

/** Takes back every link to this subject that was not used. */
export async function revokeLinks(tx: Tx, subjectId: string, now: Date): Promise<void> {
  await tx.update(links).set({ revokedAt: now }).where(and(eq(links.subjectId, subjectId), isNull(links.usedAt), isNull(links.revokedAt)));
}
