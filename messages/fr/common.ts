import type { common as en } from "../en/common";
import type { Translated } from "../catalogue";

export const common = {
  labelled: "{label} : {value}",
  status: "Fait",
  rows: "{count, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}}",
  sortBy: "Trier par {column}",
  table: "Tableau de ces chiffres",
  total: "Total",
  chips: { draft: "Brouillon", progress: "En cours", waiting: "En attente", done: "Fait", overdue: "En retard", suspended: "Suspendu" },
  petals: { flagged: "retenue, avec preuve", assessed: "évaluée, non retenue", open: "non évaluée" },
} as const satisfies Translated<typeof en>;
