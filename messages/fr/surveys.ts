import type { Translated } from "../catalogue";
import type { surveys as en } from "../en/surveys";

export const surveys = {
  title: "Ce que les participants ont dit",
  waves: { after: "Après l’activité", six_months: "Six mois plus tard" },
  questions: {
    useful: "Cela vous a-t-il été utile dans votre travail ?", to_the_point: "Cela a-t-il répondu à vos questions ?", experts: "Les experts connaissaient-ils leur sujet ?", will_use: "Utiliserez-vous ce que vous avez appris ?",
    used: "Avez-vous utilisé ce que vous avez appris ?", shared: "L’avez-vous transmis à des collègues ?", changed_something: "Quelque chose a-t-il changé dans votre institution grâce à cela ?", more_help_needed: "Avez-vous besoin d’un autre appui sur ce sujet ?",
  },
  scale: { "1": "Pas du tout", "2": "Un peu", "3": "Plutôt", "4": "Tout à fait" },
  noView: "Sans avis",
  none: "Aucune enquête n’a été ouverte.",
  open: "Ouvrir l’enquête",
  openLead: "Les participants dont l’adresse est connue reçoivent un courriel avec une adresse identique pour tous, afin que personne ne soit reconnu. Elle reste ouverte {days, number} jours. Six mois après l’activité, la seconde enquête s’ouvre d’elle-même.",
  openedOn: "Ouverte du {from} au {until}",
  asked: "{count, plural, =0 {Aucune adresse n’était connue : donnez l’adresse ci-dessous aux participants.} one {# personne a reçu un courriel.} other {# personnes ont reçu un courriel.}}",
  answers: "{count, plural, =0 {Pas encore de réponse} one {# réponse} other {# réponses}}",
  tooFew: "Montrées à partir de {fewest, number} réponses, afin que personne ne soit reconnu.",
  address: "Adresse pour les participants",
  caption: "Combien de fois chaque réponse a été donnée",
  question: "Question",
  comments: "Commentaires",
  comment: "Souhaitez-vous ajouter quelque chose ?",
  commentHint: "N’écrivez pas de noms : la facilité lit les commentaires.",
  byLink: {
    title: "Qu’en avez-vous retiré ?",
    lead: "Quatre questions, une minute environ. Personne ne sait qui répond : votre nom et votre adresse ne sont pas conservés avec les réponses.",
    send: "Envoyer les réponses",
    thanks: "Merci. Vos réponses ont été comptées.",
    over: "Cette enquête était ouverte jusqu’au {until}.",
  },
  needs: { tookPlace: "L’activité doit avoir eu lieu.", oneAnswer: "Répondez à une question au moins." },
} as const satisfies Translated<typeof en>;
