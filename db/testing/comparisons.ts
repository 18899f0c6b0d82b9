import { addInstrument } from "@/domain/instruments/commands/add-instrument";
import { addLaw } from "@/domain/laws/commands/add-law";
import { approveSheet } from "@/domain/comparisons/commands/approve-sheet";
import { agreeRows } from "@/domain/comparisons/commands/agree-rows";
import { shareSheet } from "@/domain/comparisons/commands/move-sheet";
import { openSheet } from "@/domain/comparisons/commands/open-sheet";
import { saveRow } from "@/domain/comparisons/commands/save-row";
import { actionInImplementation, asOwner, done } from "./cases";
import type { People } from "./people";

export const ARTICLES = "1 | Information on migration law | Informations sur le droit de la migration\n6 | Equality of treatment | Égalité de traitement\n8 | Loss of capacity to work\n13 | Entry into force | Entrée en vigueur | formal";

/** Two instruments of three articles each and a law of Belarus with two. Returns the law’s id. */
export async function legalTexts(p: People): Promise<string> {
  const about = { kind: "convention", body: "International Labour Organization", articles: ARTICLES };
  await done(addInstrument, p.mira, { ...about, code: "ILO-C97", shortEn: "ILO C97", shortFr: "OIT C97", titleEn: "Migration for Employment Convention (Revised), 1949", titleFr: "Convention sur les travailleurs migrants (révisée), 1949", adoptedOn: "1949-07-01" });
  await done(addInstrument, p.mira, { ...about, code: "ILO-C143", shortEn: "ILO C143", titleEn: "Migrant Workers (Supplementary Provisions) Convention, 1975" });
  await done(addInstrument, p.mira, { ...about, code: "ICRMW", shortEn: "ICRMW", titleEn: "Convention on the rights of all migrant workers", body: "United Nations" });
  const { lawId } = await done(addLaw, p.mira, { country: "BLR", shortTitle: "Law 225-Z", titleEn: "On external labour migration", language: "ru", adoptedOn: "2010-12-30", articles: "Статья 23. Договор\nВ письменной форме.\nСтатья 24. Разрешение" });
  return lawId;
}

export const rowsOfSheet = (reference: string, number: number) => asOwner(async (sql) => [...await sql<{ id: string; article: string; version: number }[]>`
  select l.* from legal_comparisons l join comparison_sheets s on s.id = l.sheet_id join actions a on a.id = s.action_id join instrument_articles i on i.id = l.article_id where a.reference = ${reference} and s.number = ${number} order by i.position, l.id`]);

/** Compares the rows of a sheet: the first conforms, the second leaves a gap with a proposal, the third does not apply. */
export async function compareRows(p: People, reference: string, number: number): Promise<void> {
  const [first, second, third] = await rowsOfSheet(reference, number);
  await done(saveRow, p.mira, { reference, rowId: first!.id, version: 1, conformity: "full", provision: "Law 225-Z, 23" });
  await done(saveRow, p.mira, { reference, rowId: second!.id, version: 1, conformity: "partial", gap: "Families are left out.", proposal: "Extend cover to families.", institutionId: p.ilir.organisationId });
  await done(saveRow, p.mira, { reference, rowId: third!.id, version: 1, conformity: "not_applicable" });
}

/** A gap in article 6 of ILO C97 that concerns this institution. Returns the id of its row. */
export async function gapOf(p: People, reference: string, institutionId: string): Promise<string> {
  await legalTexts(p);
  const { number } = await done(openSheet, p.mira, { reference, instrument: "ILO-C97", country: "BLR" });
  const { id, version } = (await rowsOfSheet(reference, number)).find(({ article }) => article === "6")!;
  await done(saveRow, p.mira, { reference, rowId: id, version, conformity: "none", gap: "No cover.", proposal: "Cover them.", institutionId });
  return id;
}

/** An Action with sheet 1 shared and half agreed, 2 approved, and 3 being written, with one row compared. Returns its reference. */
export async function comparedAction(p: People): Promise<string> {
  await legalTexts(p);
  const reference = await actionInImplementation(p);
  for (const instrument of ["ILO-C97", "ILO-C143", "ICRMW"]) await done(openSheet, p.mira, { reference, instrument, country: "BLR" });
  for (const number of [1, 2]) {
    await compareRows(p, reference, number);
    await done(shareSheet, p.mira, { reference, number, version: 1 });
    const rows = (await rowsOfSheet(reference, number)).slice(0, number === 1 ? 2 : 3);
    await done(agreeRows, p.mira, { reference, number, rows: rows.map(({ id, version }) => `${id}.${version}`), agreedBy: "Working group", agreedOn: "2018-04-26" });
  }
  await done(approveSheet, p.ilir, { reference, number: 2, version: 2 });
  await done(saveRow, p.mira, { reference, rowId: (await rowsOfSheet(reference, 3))[0]!.id, version: 1, conformity: "full" });
  return reference;
}
