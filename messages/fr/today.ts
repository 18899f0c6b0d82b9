import type { Translated } from "../catalogue";
import type { today as en } from "../en/today";

export const today = {
  title: "Aujourd’hui",
  sections: { decide: "À décider ou à faire", late: "En retard", waiting: "En attente des autres" },
  kinds: {
    assess_request: "Lire la demande et consulter les services de l’UE",
    decide_request: "Décider de la demande : aucun avis n’est ouvert",
    approve_report: "Approuver le rapport de la mission {number, number}",
    verify_recommendation: "Vérifier la preuve pour la recommandation {number, number}",
    launch_action: "Commencer la mise en œuvre : les deux parties ont accepté le concept",
    opinion_late: "{who} n’a pas donné son avis",
    activity_late: "L’activité {number, number} était prévue à une date antérieure",
    check_in_late: "Le point de suivi à {number, number} mois est sans réponse",
    recommendation_late: "La recommandation {number, number} a dépassé son échéance",
    action_with_authority: "Chez l’autorité : {who}",
    action_with_committee: "Au comité",
    action_with_delegation: "À la délégation de l’UE",
    request_with_authority: "Renvoyée à l’autorité : {who}",
  },
  columns: { what: "Quoi", record: "Dossier", days: "Jours" },
  days: "{days, plural, =0 {aujourd’hui} one {# jour} other {# jours}}",
  count: "{count, number}",
  missions: "Missions de la semaine",
  noMission: "Aucune mission cette semaine.",
  dates: "{from} au {to}",
  changes: "Depuis hier",
  noChange: "Personne d’autre n’a rien changé.",
  nothing: "Rien ne vous attend.",
  nextItem: "Prochaine date : {date},",
  noNext: "Aucune date ultérieure n’est prévue.",
  allActions: "Voir toutes les Actions",
} as const satisfies Translated<typeof en>;
