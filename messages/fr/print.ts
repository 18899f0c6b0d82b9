import type { Translated } from "../catalogue";
import type { print as en } from "../en/print";

export const print = {
  title: "Imprimer",
  asPdf: "Télécharger en PDF",
  asPage: "Ouvrir la page",
  asOf: "État enregistré le {moment}, temps universel.",
  responsibility: "La facilité est seule responsable de ce document ; il n’exprime pas nécessairement l’avis de l’Union européenne.",
  funded: "Financé par l’Union européenne",
  papers: { brief: "Note de situation", "brief-draft": "Projet de note de situation", "case-study": "Étude de cas", "decision-sheet": "Fiche de décision", "earlier-review": "Examen antérieur", differences: "Différences", "output-text": "Texte d’un produit", "output-differences": "Ce qui a changé dans un produit", briefing: "Note sur un siège", minutes: "Procès-verbal du comité", meeting: "Compte rendu de réunion", provenance: "Origines et suites", plan: "Plan de travail", text: "Relevé d’un texte", concept: "Concept", "concept-differences": "Différences du concept", report: "Rapport final" },
  problems: {
    noBrowser: "Ce PDF ne peut pas être produit ici : le serveur n’a pas de Chromium pour imprimer. La page peut être lue et imprimée depuis votre navigateur.",
    busy: "Beaucoup de documents sont en cours d’impression. Réessayez dans une demi-minute.",
    stopped: "L’impression a pris trop de temps ou a été interrompue. Réessayez dans une demi-minute.",
    notHere: "Ce document n’existe pas, ou il n’est pas ouvert à votre siège.",
  },
} as const satisfies Translated<typeof en>;
