import type { Translated } from "../catalogue";
import type { comparisons as en } from "../en/comparisons";

export const comparisons = {
  title: "Analyse comparative du droit",
  lead: "Chaque article d’une convention face à la disposition nationale : le degré de conformité, ce qui manque, ce qui est proposé.",
  empty: "Aucun article n’a encore été comparé.",
  add: "Comparer un article",
  addLead: "L’autorité peut lire chaque comparaison dès son ajout. Les recommandations peuvent la citer comme source.",
  back: "Analyse comparative du droit",
  articles: "{count, plural, one {# article comparé} other {# articles comparés}}",
  columns: { article: "Article", provision: "Disposition nationale", conformity: "Conformité", gap: "Écart", proposal: "Proposition", agreed: "Convenu" },
  conformities: { full: "Totale", partial: "Partielle", none: "Aucune", not_applicable: "Sans objet", more_favourable: "Plus favorable" },
  labels: {
    instrument: "Convention ou autre instrument",
    article: "Article",
    nationalProvision: "Disposition nationale",
    conformity: "Conformité du droit national",
    gap: "Écart",
    proposal: "Proposition",
    institution: "Institution concernée",
    output: "Produit qui la contient",
    agreedOn: "Convenu avec le groupe de travail le",
  },
  hints: {
    instrument: "Par exemple : convention n° 97 de l’OIT.",
    article: "Par exemple : 6, ou 6, paragraphe 1, point a).",
    nationalProvision: "La loi et l’article qui en traitent. Laissez vide s’il n’y en a pas.",
    gap: "Nécessaire lorsque la conformité est partielle ou nulle.",
    agreedOn: "Laissez vide tant que la discussion dure.",
  },
  noOutput: "Pas encore de produit",
  noInstitution: "Aucune",
  noProvision: "Aucune disposition",
} as const satisfies Translated<typeof en>;
