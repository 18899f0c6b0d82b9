import { and, desc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { programmePhases, programmes } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";

/** The phase of our programme that runs on this date, whose rules a request falls under; null between phases. */
export async function phaseAt(tx: Tx, date: PartialDate): Promise<string | null> {
  const [phase] = await tx
    .select({ id: programmePhases.id })
    .from(programmePhases)
    .innerJoin(programmes, eq(programmes.id, programmePhases.programmeId))
    .where(and(eq(programmes.isOurs, true), lte(programmePhases.startsOn, date), or(isNull(programmePhases.endsOn), gte(programmePhases.endsOn, date))))
    .orderBy(desc(programmePhases.startsOn))
    .limit(1);
  return phase?.id ?? null;
}
