import type { Translated } from "../catalogue";
import type { nominations as en } from "../en/nominations";

export const nominations = {
  states: { asked: "Sollicité", named: "A nommé des experts", declined: "N’a nommé personne", silent: "Sans réponse" },
  publicStates: { asked: "Sollicité", named: "A répondu", declined: "A répondu", silent: "Sans réponse" },
  moves: { name: "Nommer des experts", decline: "Ne nommer personne", countSilence: "Compter comme sans réponse" },
  needs: { reasonGiven: "Donnez le motif." },
} as const satisfies Translated<typeof en>;
