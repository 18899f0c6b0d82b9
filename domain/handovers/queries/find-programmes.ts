import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { programmes } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";

export type ProgrammeChoice = { code: string; nameEn: string; nameFr: string };

/** The programmes that can carry on: all but the one this installation runs. */
export async function findProgrammes(actor: Actor): Promise<ProgrammeChoice[]> {
  return as(actor, (tx) => tx.select({ code: programmes.code, nameEn: programmes.nameEn, nameFr: programmes.nameFr }).from(programmes).where(eq(programmes.isOurs, false)).orderBy(asc(programmes.nameEn)));
}
