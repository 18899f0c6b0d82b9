import type { Translated } from "../catalogue";
import type { updateAsks as en } from "../en/update-asks";

export const updateAsks = {
  title: "Qu’est-elle devenue ?",
  lead: "{count, plural, one {Une recommandation a été adressée} other {# recommandations ont été adressées}} à : {institution}. Choisissez une réponse et envoyez-la. Aucun compte n’est nécessaire.",
  leadReport: "{count, plural, =0 {Un rapport a été présenté à : {institution}.} one {Un rapport a été présenté à : {institution}, et une de ses recommandations reste ouverte.} other {Un rapport a été présenté à : {institution}, et # de ses recommandations restent ouvertes.}} Choisissez chaque fois une réponse et envoyez-la. Aucun compte n’est nécessaire, et il n’y a pas de mauvaise réponse.",
  report: "Le rapport après {months, number} mois",
  presented: "Présenté le {date}",
  by: "{name}, de la facilité, vous le demande. Le lien fonctionne jusqu’au {date}.",
  message: "Ce que {name} ajoute",
  due: "Échéance : {date}",
  answered: "Votre réponse est enregistrée",
  answeredText: "Merci. Vous pouvez fermer cette page.",
  moreOpen: "Votre réponse est enregistrée. {count, plural, one {Il en reste une ci-dessous.} other {Il en reste # ci-dessous.}}",
  done: "Réponse donnée le {date}",
  doneElsewhere: "Plus aucune réponse n’est nécessaire : {state}.",
  beingChecked: "Signalée comme faite le {date}. La facilité vérifie la preuve.",
  proof: "Ajouter une preuve",
  name: "Votre nom",
  note: "Où en sont les choses",
  noteHint: "Nécessaire si c’est fait ou si les événements l’ont dépassée.",
  fileNeeded: "Celle-ci est de haute priorité : si elle est faite, ajoutez un fichier qui le prouve.",
  send: "Envoyer la réponse",
  read: "Votre autorité, la facilité et la délégation de l’UE dans votre pays peuvent lire votre réponse. Seules votre autorité et la facilité peuvent ouvrir un fichier.",
  needs: {
    unanswered: "{reference}, recommandation {number} : l’autorité n’y a pas encore répondu.",
    settled: "{reference}, recommandation {number} : elle est réglée.",
    beingChecked: "{reference}, recommandation {number} : elle est signalée comme faite et attend d’être vérifiée.",
    onHold: "{reference}, recommandation {number} : l’Action est en attente.",
    nobodyKnown: "{reference}, recommandation {number} : on ne connaît personne à interroger. Nommez quelqu’un sous « Changer les destinataires ».",
    askedLately: "{reference}, recommandation {number} : la même personne a été interrogée il y a moins d’une semaine.",
  },
} as const satisfies Translated<typeof en>;
