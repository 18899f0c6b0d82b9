import type { spaces as en } from "../en/spaces";
import type { Translated } from "../catalogue";

export const spaces = {
  product: "Suivi",
  names: { staff: "Espace de travail de la facilité", partner: "Service aux autorités partenaires", delegation: "Pages pour les délégations de l’UE" },
  description: "Suit chaque Action de la demande au relais.",
  skip: "Aller au contenu",
  mainNav: "Pages principales",
  nav: { today: "Aujourd’hui", requests: "Demandes", committee: "Comité", actions: "Actions", recommendations: "Recommandations", experts: "Experts", countries: "Pays", portfolio: "Portefeuille", calendar: "Agenda", mails: "Courriels", partner: "Votre travail", delegation: "Vos pays", search: "Recherche" },
  languages: "Langue",
  you: "Vous",
  signIn: "Se connecter",
  secondFactor: "Second facteur",
  people: "Personnes et sièges",
  sessions: "Où vous êtes connecté",
  signOut: "Se déconnecter",
  accessibility: "Accessibilité",
  privacy: "Vie privée",
  yourData: "Vos données",
  funded: "Financé par l’Union européenne",
  error: {
    title: "Une erreur s’est produite ici",
    text: "Cette page n’a pas pu être affichée. Ce qui était enregistré est en sécurité. Réessayez ; si cela se répète, donnez à la facilité le numéro ci-dessous.",
    number: "Numéro : {digest}",
    again: "Réessayer",
  },
  notFound: {
    title: "Cette page n’est pas ici",
    text: "Elle a peut-être changé d’adresse, ou elle n’est pas ouverte à votre siège. La facilité peut le dire.",
    home: "Aller à la première page",
  },
} as const satisfies Translated<typeof en>;
