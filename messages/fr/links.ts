import type { Translated } from "../catalogue";
import type { links as en } from "../en/links";

export const links = {
  title: "Répondre sans compte",
  notHere: {
    unknown: "Ce lien n’ouvre rien",
    used: "Ce lien a déjà servi",
    revoked: "Un lien plus récent remplace celui-ci",
    expired: "Ce lien n’est plus valable",
    paused: "La coopération avec ce pays est en attente",
  },
  ask: "Cherchez un courriel plus récent, ou écrivez à la personne qui vous a envoyé celui-ci : elle peut envoyer un nouveau lien.",
  pausedText: "Le lien fonctionnera de nouveau, et d’autant de jours en plus, à la reprise. Il n’en faut pas de nouveau.",
} as const satisfies Translated<typeof en>;
