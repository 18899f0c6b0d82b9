import type { Translated } from "../catalogue";
import type { visibility as en } from "../en/visibility";

export const visibility = {
  title: "Visibilité de l’UE",
  lead: "Ce qui est publié montre qui finance. Regardez la version validée, fichier et texte, et cochez ce que vous y trouvez.",
  marks: { hasEmblem: "L’emblème de l’UE", hasStatement: "La mention du financement", hasDisclaimer: "L’avertissement" },
  hints: {
    hasEmblem: "Le drapeau dans ses propres couleurs, haut d’un centimètre au moins, sans rien par-dessus.",
    hasStatement: "À côté de l’emblème, en toutes lettres : « {statement} ».",
    hasDisclaimer: "Il dit que le contenu relève de la seule responsabilité de son auteur et ne reflète pas nécessairement les opinions de l’Union européenne.",
  },
  statement: "Financé par l’Union européenne",
  derogation: "Dérogation, si l’un des trois manque",
  derogationHint: "La sécurité des personnes ou les règles d’un autre programme peuvent en être la raison. Quelqu’un de la Commission ou de la délégation de l’UE l’accepte ; vous le notez.",
  reason: "Pourquoi il manque",
  by: "Qui l’a acceptée",
  byHint: "Nom et service.",
  on: "Acceptée le",
  save: "Enregistrer la vérification",
  check: "Vérifier la visibilité",
  none: "Pas encore vérifiée. Un produit n’est publié qu’après cette vérification.",
  passed: "La version {version, number} montre les trois. Vérification : {name}, {date}.",
  excused: "Il manque à la version {version, number} : {marks}. Dérogation acceptée par {by} le {on} : {reason} Noté par {name}, {date}.",
  earlier: "Une version plus récente a été envoyée : vérifiez-la à nouveau.",
  cannot: "La visibilité se vérifie sur ce que l’autorité a validé. L’état de ce produit : {state}.",
  onlyTeam: "Seuls le responsable et l’équipe de cette Action, les gestionnaires et les administrateurs peuvent le faire.",
} as const satisfies Translated<typeof en>;
