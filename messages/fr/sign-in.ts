import type { Translated } from "../catalogue";
import type { signIn as en } from "../en/sign-in";

export const signIn = {
  title: "Se connecter",
  lead: "Suivi accompagne chaque Action, de la demande du ministère jusqu’au relais.",
  caseStudies: "Études de cas ouvertes à tous",
  refused: "La connexion n’a pas abouti",
  refusedWhy: "Cette personne n’est pas connue ici. Demandez une invitation à la facilité.",
  otherSeats: "Le siège est à vous",
  otherSeatsWhy: "Vous en occupez d’autres dans ce service. Connectez-vous comme d’habitude, puis choisissez le nouveau.",
  ended: "Votre session est terminée",
  endedWhy: "Une session dure huit heures. Connectez-vous de nouveau : tout ce que vous avez enregistré est là. Ce que vous aviez saisi sans l’enregistrer est à saisir de nouveau.",
  endedKept: "Une session dure huit heures. Ce que vous aviez saisi est conservé, scellé, pendant un mois : reconnectez-vous dans ce navigateur, sous le même nom, et vous le retrouverez dans le formulaire. Rien n’a été envoyé.",
  withProvider: "Se connecter avec le compte de votre organisation",
  demoTitle: "Entrer dans la démonstration",
  demoWhy: "Ces personnes sont fictives. Chacune voit Suivi par sa propre porte ; aucun mot de passe n’est demandé dans une démonstration.",
  enterAs: "Entrer en tant que {name}",
  noWayIn: "Personne ne peut encore se connecter",
  noWayInWhy: "La démonstration est désactivée et aucun fournisseur d’identité n’est réglé. La personne qui exploite cette installation règle OIDC_ISSUER, OIDC_CLIENT_ID et OIDC_CLIENT_SECRET.",
  chooseSeat: "Choisir votre siège",
  chooseSeatWhy: "Vous occupez plusieurs sièges. Les droits, les tâches et l’historique appartiennent au siège choisi.",
  noSeat: "Vous êtes connu ici mais n’occupez aucun siège actuellement. Demandez-en un à la facilité.",
  takeSeat: "Continuer en tant que {seat}",
  signOut: "Se déconnecter",
  signOutWhy: "Votre session se termine ici et sur le serveur.",
  roles: {
    admin: "Administration", manager: "Direction", coordinator: "Coordination", authority: "Autorité partenaire", delegation: "Délégation de l’UE", system: "Suivi lui-même",
  },
} as const satisfies Translated<typeof en>;
