import type { Translated } from "../catalogue";
import type { committee as en } from "../en/committee";

export const committee = {
  title: "Comité de pilotage",
  states: { planned: "Prévue", held: "Tenue", cancelled: "Annulée" },
  publicStates: { planned: "Le comité va se réunir", held: "Le comité s’est réuni", cancelled: "La réunion n’a pas lieu" },
  moves: { hold: "Consigner la tenue", cancel: "Annuler la réunion" },
  needs: {
    dayReached: "Le jour de la réunion n’est pas encore venu.",
    everyItemClosed: "Chaque demande à l’ordre du jour doit être décidée, reportée ou renvoyée.",
    nobodyObjected: "Un membre s’est opposé par écrit. Inscrivez la demande à l’ordre du jour d’une réunion.",
    nothingDecided: "Une décision a déjà été prise à cette réunion : consignez qu’elle s’est tenue.",
  },
  conditions: {
    text: "Condition {n, number}",
    textHint: "Pour une approbation sous conditions : ce qui doit être fait.",
    owner: "Qui se charge de la condition {n, number} ?",
    noOwner: "Choisir",
    dueOn: "Condition {n, number} : pour quand ?",
    more: "Autres conditions",
    owners: { authority: "L’autorité", facility: "La facilité", committee: "Le comité", delegation: "La délégation de l’UE" },
    open: "{who} s’en charge.",
    due: "{who} s’en charge, d’ici le {date}.",
    met: "{who} s’en est chargé. Remplie le {date}.",
  },
} as const satisfies Translated<typeof en>;
