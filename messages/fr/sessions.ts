import type { Translated } from "../catalogue";
import type { sessions as en } from "../en/sessions";

export const sessions = {
  title: "Où vous êtes connecté",
  lead: "Tous les navigateurs où quelqu’un est connecté avec votre compte. Si vous n’en reconnaissez pas un, mettez-y fin et prévenez la facilité.",
  here: "Ce navigateur",
  unknown: "Un navigateur inconnu",
  since: "depuis le {date}, dernier usage le {seen}",
  by: "présenté : {factors}",
  noSeat: "aucun siège choisi",
  factors: { provider: "la connexion de l’organisation", provider_two: "un second facteur là-bas", code: "un code par courriel", link: "le lien d’une invitation", app: "application d’authentification", passkey: "clé d’accès", recovery: "code de secours", demonstration: "la démonstration" },
  end: "Y mettre fin",
  endOthers: "Se déconnecter partout ailleurs",
  only: "Vous n’êtes connecté nulle part ailleurs.",
  limits: "Une session prend fin d’elle-même après {away, plural, one {# minute} other {# minutes}} sans usage, et en tout cas après {most, plural, one {# heure} other {# heures}}. Ce que vous avez saisi jusque-là est gardé pour vous.",
  happened: "Ce qui s’est passé lors de vos connexions",
  all: "Connexions de tous",
  allLead: "Qui est entré, qui a été refusé, quel second facteur a changé : les 200 dernières lignes.",
  done: { one: "Cette session a pris fin.", others: "Vous êtes déconnecté partout ailleurs." },
} as const satisfies Translated<typeof en>;
