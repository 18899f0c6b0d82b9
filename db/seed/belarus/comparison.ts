import type postgres from "postgres";
import { agreeRows } from "@/domain/comparisons/commands/agree-rows";
import { approveSheet } from "@/domain/comparisons/commands/approve-sheet";
import { commentRow } from "@/domain/comparisons/commands/comment-row";
import { shareSheet } from "@/domain/comparisons/commands/move-sheet";
import { openSheet } from "@/domain/comparisons/commands/open-sheet";
import { saveRow } from "@/domain/comparisons/commands/save-row";
import type { Conformity } from "@/domain/comparisons/lifecycle";
import { addLaw } from "@/domain/laws/commands/add-law";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { RECONSTRUCTED } from "./words";

// The group compared several conventions; the record names none of them, no article and no finding. These are the obvious ones.
const SHEETS = ["ILO-C97", "ILO-C143", "ICRMW"] as const;
const NOT_PUBLIC = "Demonstration: what the group found on this article is not public.";

type Found = { article: string; conformity: Conformity; provision?: string; gap?: string; proposal?: string; effect?: string };

/** What the three recommendations answer to is on record; everything else says that it was set for the demonstration. */
const FOUND: Record<(typeof SHEETS)[number], Found[]> = {
  "ILO-C97": [
    { article: "2", conformity: "partial", gap: "Workers abroad have nobody of their own to turn to.", proposal: `Post labour attachés in embassies and consulates. ${RECONSTRUCTED}`, effect: NOT_PUBLIC },
    { article: "10", conformity: "none", gap: "There is no bilateral agreement with the countries Belarusian workers choose.", proposal: `Conclude bilateral agreements with Germany, Canada, Poland and the United States. ${RECONSTRUCTED}`, effect: NOT_PUBLIC },
    { article: "11", conformity: "full", provision: "Law 225-Z, 1" },
    ...["1", "3", "6", "9"].map((article): Found => ({ article, conformity: "full", provision: NOT_PUBLIC })),
    ...["4", "5", "7"].map((article): Found => ({ article, conformity: "partial", provision: NOT_PUBLIC, gap: NOT_PUBLIC })),
  ],
  "ILO-C143": [
    ...["1", "2", "3", "4", "5", "7", "10", "11", "12", "15"].map((article): Found => ({ article, conformity: "full", provision: NOT_PUBLIC })),
    ...["6", "8", "9", "13", "14"].map((article): Found => ({ article, conformity: "partial", provision: NOT_PUBLIC, gap: NOT_PUBLIC })),
  ],
  ICRMW: [
    { article: "45", conformity: "partial", gap: "Family members of migrant workers have no cover of their own.", proposal: `Extend coverage and rights to the family members of migrant workers. ${RECONSTRUCTED}`, effect: NOT_PUBLIC },
    { article: "2", conformity: "full", provision: "Law 225-Z, 1" },
    ...["7", "25", "27", "30", "44"].map((article): Found => ({ article, conformity: "partial", provision: NOT_PUBLIC, gap: NOT_PUBLIC })),
  ],
};

/** The group's comparison: one sheet approved, two shared, with rows agreed at its last meeting. Returns the rows that the recommendations come from, in their order. */
export async function compareLaw(owner: postgres.Sql, reference: string): Promise<string[]> {
  await step("belarus law", addLaw, actor("Mira"), LAW, "2017-03-27");
  const action_id = await idIn(owner, "actions", { reference });
  const meetingId = await idIn(owner, "group_meetings", { action_id, number: 3 });
  const rows = new Map<string, string>();
  for (const instrument of SHEETS) {
    const { number } = await step(`belarus sheet ${instrument}`, openSheet, actor("Mira"), { reference, instrument, country: "BLR", outputNumber: "3" }, "2017-04-03");
    const sheet_id = await idIn(owner, "comparison_sheets", { action_id, number });
    for (const { article, ...found } of FOUND[instrument]) {
      const rowId = await idIn(owner, "legal_comparisons", { sheet_id, article });
      rows.set(`${instrument} ${article}`, rowId);
      await step(`belarus row ${instrument} ${article}`, saveRow, actor("Mira"), { reference, rowId, version: await versionOf(owner, "legal_comparisons", { id: rowId }), author: "Working group", institutionId: actor("Ilir").organisationId, ...found }, "2017-11-20");
    }
    await step(`belarus sheet ${instrument} shared`, shareSheet, actor("Mira"), { reference, number, version: 1 }, "2018-04-03");
    const agreed = await Promise.all(FOUND[instrument].map(async ({ article }) => { const id = rows.get(`${instrument} ${article}`)!; return `${id}.${await versionOf(owner, "legal_comparisons", { id })}`; }));
    await step(`belarus sheet ${instrument} agreed`, agreeRows, actor("Mira"), { reference, number, rows: agreed, meetingId }, "2018-04-20");
  }
  await step("belarus remark", commentRow, actor("Elena"), { reference, rowId: rows.get("ICRMW 45")!, text: `Which institution would see to it? ${RECONSTRUCTED}` }, "2018-04-10");
  await step("belarus sheet approved", approveSheet, actor("Mira"), { reference, number: 2, version: 2, onBehalfOf: `Working group. ${NOT_PUBLIC}` }, "2018-04-24");
  return ["ICRMW 45", "ILO-C97 10", "ILO-C97 2"].map((key) => rows.get(key)!);
}

const LAW = {
  country: "BLR", shortTitle: "Law 225-Z", titleEn: "Law on external labour migration", titleFr: "Loi sur la migration de travail externe", titleOriginal: "О внешней трудовой миграции", language: "ru", adoptedOn: "2010-12-30",
  note: "Amended by Law 353-Z of 5 January 2016. Only its first article is listed here, by its heading: the text is published on pravo.by.", sourceUrl: "https://pravo.by",
  articles: "Статья 1. Основные термины, применяемые в настоящем Законе, и их определения",
};
