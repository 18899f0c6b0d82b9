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
  },
} as const satisfies Translated<typeof en>;
