import type { Translated } from "../catalogue";
import type { laws as en } from "../en/laws";

export const laws = {
  add: "Ajouter une loi",
  addLead: "Les lignes d’une comparaison citent ses articles par le nom court et le numéro.",
  empty: "Aucune loi n’est enregistrée.",
  columns: { shortTitle: "Loi", title: "Titre", country: "Pays", adoptedOn: "Adoptée", articles: "Articles" },
  facts: { country: "Pays", original: "Titre dans sa langue", adoptedOn: "Adoptée", asOf: "Version du", source: "Texte", note: "Note" },
  edit: "Corriger ce qui en est dit",
  write: "Écrire ses articles",
  writeLead: "Les articles enregistrés reçoivent leurs nouveaux mots, les nouveaux s’y ajoutent. Aucun n’est retiré, car des lignes peuvent le citer.",
  articles: "Articles",
  noArticles: "Aucun article n’est encore enregistré.",
  article: "Article {number}",
  labels: { country: "Pays", shortTitle: "Nom court", titleEn: "Titre en anglais", titleFr: "Titre en français (s’il existe)", titleOriginal: "Titre dans sa langue", language: "Langue de ses articles", adoptedOn: "Adoptée le", asOf: "Version du", sourceUrl: "Adresse web du texte", note: "Note", articles: "Articles" },
  hints: {
    shortTitle: "Tel que les lignes la citent, par exemple Law 225-Z.",
    asOf: "Le jour dont les articles ont la rédaction, si la loi a été modifiée.",
    articles: "Collez le texte : chaque ligne qui commence par « Article 1. », ou par le même mot dans la langue de la loi, ouvre un article. Ou un article par ligne : numéro, intitulé, texte, séparés par |.",
    note: "D’où viennent les mots, s’ils ne viennent pas de la source ci-dessus.",
  },
  noLanguage: "Non précisée",
} as const satisfies Translated<typeof en>;
