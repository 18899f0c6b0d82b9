import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import type { RecommendationRow } from "@/domain/recommendations/recommendation";
import { fr } from "@/messages/fr";
import { ledgerSheet } from "./ledger-sheet";

const row: RecommendationRow = {
  id: "x", reference: "BLR-2016-01", number: 4, version: 1, textEn: "Cover family members.", textFr: "Couvrir la famille.", addresseeName: "Ministry of Labour", addresseeNameFr: "Ministère du Travail", others: ["Trade unions"], category: "legislation", priority: "high",
  state: "accepted", dueOn: "2018-12", answerReason: null, answeredOn: "2018-06-29", reportedDoneOn: null, proofs: 2, lastAsk: { askedOn: "2019-01-12", expiresOn: "2019-02-11", answeredOn: null, toName: "Anna" }, handed: null, translation: { language: "fr", origin: "machine_translation", isStale: true, isChecked: false }, teamIds: [],
};
const words = { t: createTranslator({ locale: "fr", messages: fr, namespace: "ledger" }), words: createTranslator({ locale: "fr", messages: fr, namespace: "recommendations" }) } as never as Pick<Parameters<typeof ledgerSheet>[1], "t" | "words">;

test("a row of the ledger is a line in the reader's language, and the filters stand on the first sheet", () => {
  const leads = [{ value: "name:Ministry of Labour", nameEn: "Ministry of Labour", nameFr: "Ministère du Travail", count: 1 }];
  const { about, sheets } = ledgerSheet({ rows: [row], counts: {}, total: 1, leads }, { filter: { lead: "name:Ministry of Labour", due: "late" }, today: "2019-03-01", locale: "fr", ...words });
  expect(about.lines).toEqual([["Au", "1er mars 2019"], ["Chef de file", "Ministère du Travail"], ["Échéance", "Échéance passée"], ["Lignes", 1]]);
  expect(sheets[0]!.rows).toEqual([["BLR-2016-01", 4, "Couvrir la famille.", "traduction automatique; non vérifiée; d’une version antérieure", "Législation", "Haute", "Ministère du Travail", "Trade unions", "2018-06-29", null, "2018-12", "en retard", "Dernière demande le 12 janv. 2019, silence (Anna)", null, 2, "Acceptée"]]);
  expect(sheets[0]!.columns.length).toBe(sheets[0]!.rows[0]!.length);
});
