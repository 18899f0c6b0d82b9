import type { Translated } from "../catalogue";
import type { missionReports as en } from "../en/mission-reports";

export const missionReports = {
  states: { draft: "Brouillon", submitted: "Remis", returned: "Renvoyé", approved: "Approuvé" },
  publicStates: { draft: "En rédaction", submitted: "En vérification", returned: "En rédaction", approved: "Approuvé" },
  moves: { submit: "Remettre le rapport", giveBack: "Renvoyer le rapport", approve: "Approuver le rapport" },
  needs: { findingsWritten: "Écrivez ce qui a été constaté.", reasonGiven: "Donnez le motif." },
  title: "Rapport de mission",
  none: "Aucun rapport n’a encore été écrit.",
  notHeld: "Le rapport peut être écrit une fois que l’activité a eu lieu.",
  write: "Écrire le rapport",
  continue: "Poursuivre la rédaction",
  writeTitle: "Rapport de mission de l’activité {number, number}",
  writeLead: "Enregistré comme brouillon que seule la facilité peut lire. L’autorité le lit une fois approuvé.",
  save: "Enregistrer le brouillon",
  labels: { findings: "Constats", agreed: "Ce qui a été convenu", nextSteps: "Suite à donner", reason: "Motif", author: "Rédigé par", submitted: "Remis le", approved: "Approuvé" },
  approvedBy: "{date}, par {name}",
  nothing: "Rien d’écrit.",
  returned: "Renvoyé à son auteur",
  returnTitle: "Renvoyer le rapport de mission de l’activité {number, number}",
  returnLead: "Dites ce qui manque. Le rapport retourne à son auteur.",
  onlyManagers: "Un gestionnaire ou un administrateur approuve le rapport ou le renvoie.",
  closed: "Ce rapport ne peut plus être modifié.",
  discard: "Supprimer le projet",
  ask: { title: "Demander le rapport à un expert", ask: "Demander à un expert", lead: "L’expert reçoit un courriel avec un lien personnel, valable 30 jours. Un lien antérieur ne s’ouvre plus.", expert: "Expert", email: "Adresse électronique", emailHint: "Laissez vide pour utiliser l’adresse du fichier des experts.", submit: "Envoyer le lien", noTeam: "Personne ne participe à cette mission." },
  byLink: {
    lead: "{name}, aucun compte n’est nécessaire. Enregistrez aussi souvent que vous voulez et revenez avec le même lien jusqu’au {date}. Remettez le rapport quand il est prêt.",
    save: "Enregistrer et continuer plus tard", handIn: "Enregistrer et remettre", handedIn: "Votre rapport est remis. La facilité vous écrira si quelque chose doit changer.", returned: "La facilité demande des changements",
    terms: "Termes de référence", agenda: "Programme", tasksLead: "Ce que quelqu’un doit faire après la mission. La facilité le confie à la bonne personne.", ownerHint: "Une personne ou une institution.",
  },
  notSubmitted: "Ce rapport n’attend pas d’approbation.",
} as const satisfies Translated<typeof en>;
