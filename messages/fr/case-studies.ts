import type { caseStudies as en } from "../en/case-studies";
import type { Translated } from "../catalogue";

export const caseStudies = {
  states: { drafting: "En rédaction", with_authority: "Chez l’autorité", cleared: "Approuvée", published: "Publiée", withdrawn: "Retirée" },
  publicStates: {
    drafting: "La facilité la rédige",
    with_authority: "L’autorité la lit",
    cleared: "Approuvée par l’autorité",
    published: "Publiée",
    withdrawn: "N’est plus publiée",
  },
  moves: { send: "Envoyer à l’autorité", giveBack: "Demander des changements", clear: "Approuver la publication", publish: "Noter comme publiée", withdraw: "Retirer" },
  needs: {
    sectionsWritten: "Rédigez d’abord chaque partie.",
    reasonGiven: "Donnez la raison.",
    visibilityChecked: "Notez que la visibilité de l’UE a été vérifiée.",
  },
} as const satisfies Translated<typeof en>;
