import { and, eq } from "drizzle-orm";
import { caseStudyEditions, caseStudyPapers } from "@/db/schema";
import { command, demand, found } from "@/server/command";
import { keepFile } from "@/server/files";
import { keepPaper as input } from "../schema";

/** Keeps the printed PDF of an edition, once a language: from then on everybody gets these very bytes. */
export const keepCaseStudyPaper = command({
  name: "case_study.keep_paper",
  input,
  async run({ tx, actor, now }, { reference, edition: number, language, file: given }) {
    demand(actor, "case_study.keep_paper");
    const [row] = await tx.select({ id: caseStudyEditions.id, caseStudyId: caseStudyEditions.caseStudyId, actionId: caseStudyEditions.actionId }).from(caseStudyEditions).where(and(eq(caseStudyEditions.reference, reference), eq(caseStudyEditions.number, number)));
    const edition = found(row);
    const { sha256, bytes } = await keepFile(given, { types: ["application/pdf"] });
    await tx.insert(caseStudyPapers).values({ id: crypto.randomUUID(), editionId: edition.id, actionId: edition.actionId, language, sha256, bytes, keptAt: now });
    return { output: { reference, sha256, bytes }, events: [{ type: "case_study.paper_kept", subject: { table: "case_studies", id: edition.caseStudyId }, actionId: edition.actionId, facts: { edition: number, language, hash: sha256 }, audience: "facility" }] };
  },
});
