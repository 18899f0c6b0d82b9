import { and, eq } from "drizzle-orm";
import { documents } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addDocument } from "@/domain/documents/commands/add-document";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { keepFile } from "@/server/files";
import { keepPapers as input } from "../schema";
import { loadReport } from "./load-report";

const FIELDS = { en: "fileEn", fr: "fileFr" } as const;

/** Keeps the printed PDF of a frozen report, once a language: from then on everybody gets these very bytes. */
export const keepPapers = command({
  name: "report.keep_papers",
  input,
  async run({ tx, actor, now }, { reference, ...files }) {
    const action = await loadAction(tx, reference);
    demand(actor, "report.write", action.facts);
    const report = found(await loadReport(tx, action.id));
    if (report.state !== "frozen") refuse({ kind: "wrong_stage", noun: "reports", state: report.state, move: "keepPapers" });
    const kept = await tx.select({ language: documents.language }).from(documents).where(and(eq(documents.actionId, action.id), eq(documents.kind, "final_report"), eq(documents.mediaType, "application/pdf")));
    const facts: Record<string, string> = {};
    for (const language of ["en", "fr"] as const) {
      const given = files[FIELDS[language]];
      if (!given || kept.some((one) => one.language === language)) continue;
      const file = await keepFile(given, { field: FIELDS[language], types: ["application/pdf"] });
      await addDocument(tx, { actor, now, file, kind: "final_report", audience: "delegation", actionId: action.id, language });
      facts[language] = file.sha256;
    }
    if (Object.keys(facts).length === 0) refuseField("fileEn", "file");
    return { output: { reference }, events: [{ type: "report.papers_kept", subject: { table: "final_reports", id: report.id }, actionId: action.id, facts, audience: "delegation" }] };
  },
});
