import type { Translated } from "../catalogue";
import type { assessments as en } from "../en/assessments";

export const assessments = {
  title: "Évaluations",
  states: { asked: "Demandée", submitted: "Remise", stood_aside: "Récusation", void: "Écartée" },
  publicStates: { asked: "En cours de lecture", submitted: "Lue", stood_aside: "Une autre personne la lit", void: "Relue après changements" },
  moves: { submit: "Remettre l’évaluation", standAside: "Se récuser", voidIt: "Écarter l’évaluation" },
  needs: {
    noConflict: "Déclarez que vous n’avez pas de conflit d’intérêts.",
    everyQuestionAnswered: "Répondez à chaque question du questionnaire.",
  },
} as const satisfies Translated<typeof en>;
