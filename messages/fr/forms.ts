import type { forms as en } from "../en/forms";
import type { Translated } from "../catalogue";

export const forms = {
  errorTitle: "Il y a un problème",
  inTitle: "Erreur :",
  inField: "{label} – {message}",
  sending: "Envoi…",
  day: "Jour",
  month: "Mois",
  year: "Année",
  dateExample: "Pour le 12 {month} 2018, écrivez 12, 3 et 2018.",
  partialDate: "Laissez vides le jour, ou le jour et le mois, s’ils ne sont pas connus.",
  atMost: "{limit, number} caractères au plus.",
  fileAgain: "Choisissez de nouveau {name} : ce fichier n’a pas été conservé.",
  savedBy: "Enregistré par {by} le {when} (UTC).",
  yours: "Votre texte",
  theirs: "Enregistré entre-temps",
  nothing: "(vide)",
  keepTheirs: "Garder ce qui a été enregistré entre-temps",
  keepYours: "Garder votre texte",
  choose: "Choisissez le texte à garder. Vous pouvez encore modifier le vôtre dans le champ ci-dessous avant l’envoi.",
  overwrite: "Votre texte est toujours dans le formulaire ci-dessous. L’envoyer maintenant remplace ce qui a été enregistré entre-temps.",
  upload: {
    going: "{sent, number} Mo sur {total, number} sont arrivés. Vous pouvez continuer à écrire ; envoyez le formulaire quand le fichier est là.",
    done: "Le fichier est arrivé. Envoyez le formulaire pour le verser au dossier.",
    stopped: "La ligne est coupée. Ce qui est arrivé est gardé un jour : choisissez de nouveau le même fichier, et l’envoi reprend.",
    tooLarge: "Ce fichier dépasse {most, number} Mo.",
  },
} as const satisfies Translated<typeof en>;
