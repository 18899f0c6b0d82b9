import type { Translated } from "../catalogue";
import type { programmes as en } from "../en/programmes";

export const programmes = {
  title: "Règles du suivi",
  lead: "Quand on demande à une autorité ce qu’un rapport est devenu, et ce qui suit tant qu’elle ne répond pas. Les jours comptent depuis la demande ; les jours en attente ne comptent pas. Les points de suivi qui ont leur date la gardent.",
  labels: {
    checkInMonths: "Mois après la présentation", answerDays: "Jours pour répondre", reminderDays: "Premiers rappels, au jour", reminderEvery: "Puis tous les tant de jours", escalationDays: "Gestionnaires informés au jour", linkDays: "Jours de validité d’un lien",
  },
  hints: {
    checkInMonths: "Par exemple : 6, 12, 24, 36", answerDays: "Ensuite le silence est compté et le responsable informé.", reminderDays: "Par exemple : 20, 40", reminderEvery: "Jusqu’à la fin du lien ou jusqu’à la réponse.", escalationDays: "Tant que l’autorité se tait.", linkDays: "Un lien personnel fonctionne jusque-là, et pas plus longtemps.",
  },
  reminders: "Rappels au jour",
  days: "{days, plural, one {# jour} other {# jours}}",
  save: "Enregistrer les règles",
  onlyAdmin: "Seuls les administrateurs peuvent changer les règles.",
} as const satisfies Translated<typeof en>;
