import type { Translated } from "../catalogue";
import type { meetings as en } from "../en/meetings";

export const meetings = {
  states: { draft: "Projet", open: "Convoquée", in_progress: "En cours", closed: "Close", cancelled: "Annulée", discarded: "Écartée" },
  publicStates: { draft: "En préparation", open: "À venir", in_progress: "En cours", closed: "Tenue", cancelled: "Annulée", discarded: "Écartée" },
  moves: { open: "Envoyer les invitations", reschedule: "Déplacer la réunion", begin: "Commencer la réunion", close: "Clore la réunion", record: "Consigner comme tenue", cancel: "Annuler la réunion", discard: "Écarter le projet" },
  needs: {
    dayAndTimeKnown: "Donnez le jour et l’heure.",
    dayAhead: "Le jour est passé : consignez plutôt la réunion comme tenue.",
    agendaWritten: "Mettez au moins un point à l’ordre du jour.",
    somebodyToInvite: "Personne ne peut être invité : aucun membre du groupe n’a d’adresse, et l’Action n’a pas d’autorité.",
    dayReached: "Le jour de la réunion n’est pas encore venu.",
    attendanceTaken: "Dites qui est venu.",
    minutesWritten: "Écrivez le résumé du compte rendu.",
  },
} as const satisfies Translated<typeof en>;
