import type { Translated } from "../catalogue";
import type { clock as en } from "../en/clock";

export const clock = {
  title: "Qui l’a eue en main, et combien de temps",
  sides: { authority: "Autorité", facility: "Facilité", services: "Services de l’UE", committee: "Comité" },
  who: "En main",
  from: "Du",
  until: "Au",
  days: "Jours",
  daysCount: "{days, plural, one {# jour} other {# jours}}",
  still: "toujours",
  inAll: "{side}, en tout",
  total: "Total",
  noDays: "Pas de jours : la source ne donne qu’une année ou un mois.",
  targets: {
    facility: "Facilité : {used, number} sur {target, plural, one {# jour ouvrable} other {# jours ouvrables}} pour lire et répondre.",
    committee: "Comité : {used, number} sur {target, plural, one {# jour ouvrable} other {# jours ouvrables}} pour décider.",
  },
  targetShort: { facility: "Objectif de la facilité", committee: "Objectif du comité" },
  metShort: "tenu : {used, number} sur {target, number}",
  missedShort: "dépassé : {used, number} sur {target, number}",
  missed: "Objectif dépassé.",
  stops: "Un objectif s’arrête tant qu’une autre partie a la demande en main.",
  times: {
    title: "Durées des demandes",
    lead: "Jours pendant lesquels chaque partie a eu chaque demande en main, d’après ce qui s’est passé. Les objectifs sont en jours ouvrables et s’arrêtent tant qu’une autre partie l’a en main.",
    link: "Durées des demandes",
    back: "Demandes",
    medians: "La moitié des demandes décidées ont pris moins de temps",
    tooFew: "Moins de {fewest, number} demandes ont été décidées avec des jours connus : trop peu pour une médiane.",
    cases: "{cases, plural, one {# demande décidée} other {# demandes décidées}}",
    each: "Chaque demande",
    caption: "Jours par partie pour chaque demande",
    none: "Aucune demande n’a encore été envoyée.",
  },
} as const satisfies Translated<typeof en>;
