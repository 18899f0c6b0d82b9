import type { Translated } from "../catalogue";
import type { seatRounds as en } from "../en/seat-rounds";

export const seatRounds = {
  title: "Qui travaille encore ici ?",
  back: "Personnes de votre autorité",
  lead: "Indiquez pour chaque personne, d’ici au {date}, si elle travaille encore auprès de votre autorité. Quiconque est parti perd aussitôt son siège ; ce qui a été écrit demeure avec le siège.",
  leadOthers: "Un administrateur de votre autorité indique pour chaque personne, d’ici au {date}, si elle y travaille encore.",
  none: "Rien n’est demandé à présent. Deux fois par an, nous demandons qui travaille encore auprès de votre autorité.",
  go: "Indiquer qui travaille encore ici, d’ici au {date}",
  signedIn: "dernière connexion le {date}",
  neverSignedIn: "aucune connexion à ce jour",
  answers: { works_here: "{name} travaille encore ici", has_left: "{name} n’y travaille plus" },
  answered: { works_here: "Travaille encore ici, selon {name}, le {date}.", has_left: "N’y travaille plus, selon {name}, le {date}." },
  open: "Autorités qui n’ont pas dit qui y travaille encore",
  openLead: "Chaque autorité est interrogée le 1er mars et le 1er septembre, puis relancée jusqu’à ce qu’elle ait répondu pour chaque personne.",
  openShort: "{count, plural, one {# autorité n’a pas dit} other {# autorités n’ont pas dit}} qui y travaille encore",
  allAnswered: "Toutes les autorités ont répondu.",
  noAdministrator: "personne : à désigner",
  answeredOf: "{answered, number} sur {asked, number}",
  columns: { authority: "Autorité", asked: "Demandé le", due: "Réponse d’ici au", reminded: "Relancé le", answered: "Répondu pour", administrators: "Administrateurs" },
} as const satisfies Translated<typeof en>;
