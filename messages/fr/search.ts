import type { search as en } from "../en/search";
import type { Translated } from "../catalogue";

export const search = {
  title: "Recherche",
  lead: {
    staff: "Enseignements, recommandations, études de cas, produits livrables et Actions en une seule recherche, en français et en anglais.",
    partner: "Enseignements, recommandations, produits livrables et Actions de votre institution, tels qu’ils ont été partagés avec vous.",
    delegation: "Enseignements, recommandations, études de cas, produits livrables et Actions de vos pays.",
  },
  lessons: "Tous les enseignements selon leur objet",
  hint: "Tapez un ou plusieurs mots ; les terminaisons et les accents n’importent pas. Des mots entre guillemets vont ensemble, et un mot précédé du signe moins est écarté.",
  labels: { q: "Mots", theme: "Thème", country: "Pays" },
  any: "Indifférent",
  search: "Rechercher",
  clear: "Effacer les filtres",
  refused: "Une partie de cette adresse est inconnue ; le reste s’applique.",
  results: "Ce qui a été trouvé",
  count: "{count, plural, =0 {Rien n’a été trouvé. Essayez moins de mots, ou effacez les filtres.} one {# résultat.} other {# résultats.}}",
  every: "Tout {count, number}",
  kinds: { lesson: "Enseignements {count, number}", recommendation: "Recommandations {count, number}", case_study: "Études de cas {count, number}", output: "Produits livrables {count, number}", action: "Actions {count, number}" },
  one: { lesson: "Enseignement", recommendation: "Recommandation", case_study: "Étude de cas", output: "Produit livrable", action: "Action" },
  numbered: { lesson: "Enseignement {number, number}", recommendation: "Recommandation {number, number}", case_study: "Étude de cas", output: "Produit livrable {number, number}", action: "Action" },
  earlier: "Page précédente",
  further: "Page suivante",
} as const satisfies Translated<typeof en>;
