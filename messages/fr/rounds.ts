import type { Translated } from "../catalogue";
import type { rounds as en } from "../en/rounds";

export const rounds = {
  title: "Précisions demandées",
  one: "{number, number}. Demandées le {date} par {name}",
  named: "Questions à modifier : {questions}",
  dueOn: "Répondez avant le {date}.",
  left: "Ces questions attendent encore une nouvelle réponse :",
  open: "Pas encore de réponse. L’autorité a jusqu’au {date}.",
  answered: "Réponse du {date} par {name}",
  answer: "Qu’avez-vous modifié ?",
  answerHint: "Quelques mots pour la facilité, question par question.",
  reason: "Que faut-il ajouter ou modifier ?",
  reasonHint: "L’autorité lit ces mots en premier.",
  questions: "À quelles questions faut-il répondre à nouveau ?",
  questionsHint: "La demande peut être renvoyée quand chacune a reçu une nouvelle réponse.",
  checklist: "Une liste de contrôle",
  checklistHint: "À la place des questions ou à côté : PDF, Word, tableau ou image, 20 Mo au plus.",
  time: "L’autorité a {days, number} jours pour répondre.",
  versions: "Telle qu’elle a été envoyée",
  version: "{number, number}. Envoyée le {date} par {name}",
  differences: "Ce qui a changé de {from, number} à {to, number}",
  same: "Rien n’a été modifié.",
  unchanged: "Sans changement : {questions}.",
} as const satisfies Translated<typeof en>;
