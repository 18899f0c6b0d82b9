import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { programmes } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";

/** The programme this installation runs: its name and who pays, for the head and foot of a paper. */
export async function findProgramme(actor: Actor) {
  const [row] = await as(actor, (tx) => tx
    .select({ nameEn: programmes.nameEn, nameFr: programmes.nameFr, fundingLineEn: programmes.fundingLineEn, fundingLineFr: programmes.fundingLineFr })
    .from(programmes).where(eq(programmes.isOurs, true)).limit(1));
  return row;
}
