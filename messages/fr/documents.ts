import type { Translated } from "../catalogue";
import type { documents as en } from "../en/documents";

export const documents = {
  title: "Documents",
  empty: "Aucun fichier n’est enregistré. Les fichiers des produits, des rapports de mission et des preuves apparaissent ici d’eux-mêmes.",
  upload: "Ajouter un document",
  uploadLead: "Les produits, les preuves et les lettres ont leurs propres formulaires. Utilisez celui-ci pour tout le reste.",
  back: "Documents",
  columns: { file: "Fichier", language: "Langue", audience: "Qui peut le voir", belongs: "Fait partie de", added: "Ajouté", size: "Taille" },
  kinds: {
    endorsement_letter: "Lettres d’approbation",
    joint_letter: "Lettres des institutions signataires",
    opinion_letter: "Lettres des services de l’UE",
    checklist: "Listes de contrôle",
    mandate_letter: "Lettres de mission",
    output_file: "Fichiers des produits",
    mission_report: "Rapports de mission",
    evidence: "Preuves",
    presentation: "Présentation",
    press: "Presse",
    other: "Autres documents",
  },
  audiences: { facility: "Facilité seule", authority: "Autorité", delegation: "Autorité et UE" },
  audienceHints: { facility: "Seul le personnel de la facilité.", authority: "Le personnel et l’autorité.", delegation: "Le personnel, l’autorité et la délégation de l’UE." },
  labels: { kind: "Nature du document", audience: "Qui peut le voir", language: "Langue du document", file: "Fichier" },
  fileHint: "PDF, Word, Excel, PowerPoint, texte ou image, 20 Mo au plus.",
  output: "Produit {number, number}, version {version, number}",
  request: "Demande",
  addedBy: "{name}, {date}",
  download: "Télécharger {file}, {size}",
  noLanguage: "Non précisée",
  onlyTeam: "Votre rôle actuel ne permet pas d’ajouter des documents.",
} as const satisfies Translated<typeof en>;
