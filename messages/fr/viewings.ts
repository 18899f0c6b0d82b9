import type { Translated } from "../catalogue";
import type { viewings as en } from "../en/viewings";

export const viewings = {
  title: "Consulter à la place de {name}",
  lead: "Pendant {minutes, number} minutes, vous voyez Suivi comme {name}, sans rien pouvoir modifier. {name} apprend par courriel qui a consulté, pourquoi et quelles pages, et le retrouve sous « Vos données ».",
  reason: "Pourquoi ?", reasonHint: "{name} lit ces mots.",
  begin: "Commencer la consultation",
  link: "Consulter à sa place",
  bar: "Vous consultez à la place de quelqu’un",
  as: "Vous consultez Suivi tel que {name} le voit, jusqu’au {until} (UTC). Rien ne peut se faire ici.",
  end: "Y mettre fin",
  yours: "Qui a consulté à votre place",
  none: "Personne n’a consulté Suivi à votre place.",
  looked: "{name}, de la facilité, a consulté Suivi tel que vous le voyez, le {date} (UTC).",
  running: "Ce n’est pas encore terminé.",
  because: "Motif :",
  pages: "{count, plural, one {# page ouverte} other {# pages ouvertes}}",
} as const satisfies Translated<typeof en>;
