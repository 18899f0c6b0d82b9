import type { Translated } from "../catalogue";
import type { links as en } from "../en/links";

export const links = {
  title: "Répondre sans compte",
  notHere: {
    unknown: "Ce lien n’ouvre rien",
    used: "Ce lien a déjà servi",
    revoked: "Un lien plus récent remplace celui-ci",
    expired: "Ce lien n’est plus valable",
  },
  ask: "Cherchez un courriel plus récent, ou écrivez à la personne qui vous a envoyé celui-ci : elle peut envoyer un nouveau lien.",
} as const satisfies Translated<typeof en>;
