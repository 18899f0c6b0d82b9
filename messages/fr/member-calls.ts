import type { Translated } from "../catalogue";
import type { memberCalls as en } from "../en/member-calls";

export const memberCalls = {
  states: { asked: "Noms demandés", answered: "Noms donnés", filled: "Pourvus", closed: "Close" },
  publicStates: { asked: "Des noms sont attendus", answered: "Des noms ont été donnés", filled: "Les membres ont été acceptés", closed: "Plus nécessaire" },
  moves: { answer: "Envoyer les noms", askAnew: "Demander d’autres noms", fill: "Accepter dans le groupe", close: "Clore sans noms" },
  needs: { somebodyNamed: "Nommez au moins une personne.", reasonGiven: "Donnez la raison." },
} as const satisfies Translated<typeof en>;
