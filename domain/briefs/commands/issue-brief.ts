import { createHash } from "node:crypto";
import { and, eq, max, sql } from "drizzle-orm";
import { readBriefFacts } from "@/db/brief-facts";
import { readBriefLines } from "@/db/brief-lines";
import { changesOf, recordChanges } from "@/db/save";
import { briefs } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { writeBrief } from "@/server/briefs/write-brief";
import { command, demand } from "@/server/command";
import { briefBody, briefKey } from "../brief";
import { readerOf } from "../reader";
import { issueBriefInput } from "../schema";
import { briefEvent } from "./load-line";

/** Issues the brief on a country in one language: what it says now is kept under a version and its hash, and stays so. */
export const issueBrief = command({
  name: "brief.issue",
  input: issueBriefInput,
  async run({ tx, actor, now }, { country, language }) {
    demand(actor, "brief.issue");
    const lines = await readBriefLines(tx, country);
    if (!lines.some((line) => line.language === language && line.kind === "say")) refuse({ kind: "unmet", missing: [{ key: "briefs.lineWritten" }] });
    const body = briefBody(writeBrief({ facts: await readBriefFacts(readerOf(actor, country), country, dayOf(now)), lines, language, at: now }));
    // Two who issue at once give two numbers.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`brief ${country} ${language}`}, 0))`);
    const [last] = await tx.select({ number: max(briefs.number) }).from(briefs).where(and(eq(briefs.country, country), eq(briefs.language, language)));
    const brief = { id: crypto.randomUUID(), country, language, number: (last?.number ?? 0) + 1, body, hash: createHash("sha256").update(body).digest("hex"), issuedAt: now, issuedByName: actor.personName };
    await tx.insert(briefs).values(brief);
    recordChanges(tx, changesOf({}, { number: brief.number }));
    return { output: { country, language, key: briefKey(brief) }, events: [briefEvent("brief.issued", { table: "briefs", id: brief.id }, { country, language, versionNumber: brief.number, hash: brief.hash })] };
  },
});
