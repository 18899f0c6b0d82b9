import type { Translated } from "../catalogue";
import type { deployments as en } from "../en/deployments";

export const deployments = {
  states: { proposed: "Proposé", nominated: "Désigné", accepted: "Accepté", declined: "Écarté", deployed: "Mobilisé", appraised: "Évalué" },
  publicStates: { proposed: "Proposé par la facilité", nominated: "Désigné auprès de vous", accepted: "Convenu", declined: "Ne viendra pas", deployed: "A participé", appraised: "A participé" },
  moves: { nominate: "Désigner", accept: "Consigner l’accord", decline: "Écarter", deploy: "Consigner la mobilisation", appraise: "Évaluer" },
  needs: { reasonGiven: "Donnez le motif.", activityHeld: "L’activité doit avoir eu lieu." },
  title: "Experts",
  caption: "Experts de cette activité",
  empty: "Aucun expert n’est encore proposé pour cette activité.",
  propose: "Proposer un expert",
  proposeTitle: "Proposer un expert pour l’activité {number, number}",
  proposeLead: "Le nom et la catégorie sont conservés tels qu’ils sont aujourd’hui, même si la fiche de l’expert change ensuite.",
  columns: { expert: "Expert", category: "Catégorie", country: "Pays", days: "Jours ouvrés", state: "État", moves: "Suite" },
  labels: { expert: "Expert", workingDays: "Jours ouvrés", terms: "Termes de référence", reason: "Motif" },
  daysHint: "La limite habituelle est de {days, number} jours ouvrés. Une mission plus longue est signalée, pas refusée.",
  choose: "Choisissez un expert",
  choice: "{name}, {category}, {country}",
  notListed: "L’expert n’est pas dans la liste ?",
  register: "Inscrire un expert",
  match: "Voir qui convient et est libre",
  rosterEmpty: "Le vivier ne compte encore aucun expert.",
  moveFor: "{move} : {name}",
  declineTitle: "Écarter {name}",
  declineLead: "Dites pourquoi cet expert ne participera pas. La trace reste avec l’activité.",
  closed: "Aucun expert ne peut plus être proposé pour cette activité.",
  notes: {
    noCivilServant: "L’équipe ne compte aucun fonctionnaire d’un État membre de l’UE. Les équipes associent d’ordinaire des fonctionnaires de l’UE et des pays partenaires.",
    longMission: "Un expert est prévu pour plus de {days, number} jours ouvrés.",
  },
  termsOf: "Termes de référence : {name}",
} as const satisfies Translated<typeof en>;
