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
  none: "Personne n’a été chargé de l’évaluer.",
  assessor: "Évaluateur", state: "État", sending: "Version", askedOn: "Demandée le", submittedOn: "Remise le",
  read: "Lire côte à côte", write: "Rédiger votre évaluation",
  ask: {
    title: "Demander des évaluations", lead: "Chacun reçoit un message, déclare d’abord l’absence de conflit d’intérêts et répond seul : nul ne voit ce qu’un autre a dit avant d’avoir remis ses propres réponses.",
    assessors: "Qui évalue la demande ?", hint: "Une personne déjà chargée ne l’est pas deux fois.", submit: "Leur demander", already: "Déjà chargés : {names}.",
  },
  page: { earlier: "Évaluations écartées, à imprimer", title: "Évaluation", lead: "Les réponses se lisent côte à côte ; elles ne s’additionnent pas.", back: "Vers la demande", notAsked: "Vous n’êtes pas chargé d’évaluer cette version.", waits: "Les réponses des autres paraissent ici une fois les vôtres remises." },
  declare: {
    title: "D’abord : avez-vous un conflit d’intérêts ?", text: "Par exemple : vous avez travaillé pour l’autorité qui demande, ou un proche tirerait avantage de l’appui.",
    label: "Conflit d’intérêts", no: "Non, je n’en ai pas", yes: "Oui, je me récuse", note: "Si vous vous récusez : pourquoi ?", noteHint: "Vos collègues de la facilité le lisent.", submit: "Déclarer",
  },
  questions: {
    title: "Vos réponses", text: "Elles ne sont qu’à vous jusqu’à leur remise. Vous pouvez les enregistrer inachevées et revenir.", before: "Elles partent de votre évaluation de la version {n, number}. Revoyez chacune.",
    answer: "Réponse", comment: "Commentaire", open: "Sans réponse", submit: "Enregistrer les réponses", left: "{count, plural, =0 {Chaque question a sa réponse.} one {Une question reste ouverte.} other {# questions restent ouvertes.}}",
  },
  conclude: {
    title: "Conclure et remettre", text: "Ensuite rien ne peut plus être changé, et vos collègues peuvent la lire.", conclusion: "Votre conclusion", summary: "Pourquoi, en bref", summaryHint: "Le comité le lit sur la fiche de décision.",
    changes: "Que doit changer l’autorité ?", changesHint: "Seulement si vous demandez des changements. L’autorité le lit tel que vous l’écrivez, et la demande lui revient aussitôt.", changeQuestions: "Quelles réponses doit-elle changer ?", changeQuestionsHint: "Seulement si vous demandez des changements.",
    conclusions: { support: "La soutenir", support_with_conditions: "La soutenir sous conditions", ask_changes: "Demander des changements à l’autorité", not_support: "Ne pas la soutenir" },
  },
  sideBySide: {
    title: "Côte à côte", none: "Rien n’a encore été remis.", question: "Question", conclusion: "Conclusion", summary: "En bref", differ: "Les réponses divergent",
    version: "Version {n, number}", stoodAside: "récusation : {note}", setAside: "écartée le {date} : {reason}", noAnswer: "Sans réponse",
  },
  eligibility: {
    title: "Éligibilité", yes: "Peut demander dans la phase {phase}", no: "Ne peut pas demander dans la phase {phase}", unknown: "Rien ne permet de le dire",
    reasons: {
      no_phase: "Aucune phase du programme ne courait le jour de la demande.", no_country: "La demande n’est pas d’un seul pays ; la phase {phase} a des règles par pays.",
      country_listed: "Pays admis dans la phase {phase} : {country}.", country_not_listed: "Pays absent de la liste de la phase {phase} : {country}.", country_excluded: "Pays exclu de la phase {phase} : {country}.",
      region_covered: "Pays d’une région de la phase {phase} : {country} ({region}).", region_not_covered: "Pays hors des régions de la phase {phase} : {country}.",
      kind_allowed: "Parmi les demandeurs figure un organisme admis : {kind}.", kind_excluded: "La phase {phase} exclut les demandes de ce type d’organisme seul : {kind}.",
    },
  },
} as const satisfies Translated<typeof en>;
