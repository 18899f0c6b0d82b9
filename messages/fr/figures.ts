import type { figures as en } from "../en/figures";
import type { Translated } from "../catalogue";

export const figures = {
  title: "Chiffres du contexte",
  lead: "Chiffres sur le pays qui expliquent pourquoi l’Action a été demandée. Chacun porte sa source en note.",
  empty: "Aucun chiffre n’est enregistré.",
  columns: { number: "N°", text: "Chiffre", value: "Valeur", year: "Année", source: "Source" },
  add: "Enregistrer un chiffre",
  addLead: "L’autorité lit le chiffre avec sa source.",
  onlyTeam: "Seuls le responsable et l’équipe de cette Action, les gestionnaires et les administrateurs peuvent le faire.",
  labels: { textEn: "Texte en anglais", textFr: "Texte en français", value: "Valeur", unit: "Unité", year: "Année", source: "Source", sourceUrl: "Adresse de la source" },
  hints: { textEn: "Par exemple : part de la population qui a quitté le pays.", textFr: "Vous pouvez laisser vide.", value: "Par exemple : 15,7", unit: "Par exemple : %", source: "Qui a publié le chiffre, et où." },
} as const satisfies Translated<typeof en>;
