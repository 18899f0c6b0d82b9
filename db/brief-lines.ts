import { and, asc, eq, isNull } from "drizzle-orm";
import type { BriefLine } from "@/domain/briefs/brief";
import type { Tx } from "./client";
import { briefLines } from "./schema";

/** The lines that stand for the briefs on a country, in their order. */
export async function readBriefLines(tx: Tx, country: string): Promise<BriefLine[]> {
  return tx
    .select({ id: briefLines.id, country: briefLines.country, language: briefLines.language, kind: briefLines.kind, position: briefLines.position, text: briefLines.text, writtenByName: briefLines.writtenByName, writtenOn: briefLines.writtenOn, version: briefLines.version })
    .from(briefLines).where(and(eq(briefLines.country, country), isNull(briefLines.takenOutOn))).orderBy(asc(briefLines.language), asc(briefLines.kind), asc(briefLines.position), asc(briefLines.writtenOn), asc(briefLines.id));
}
