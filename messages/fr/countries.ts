import type { Translated } from "../catalogue";
import type { countries as en } from "../en/countries";

export const countries = {
  title: "Pays",
  lead: "Pays nommés par une Action. Les Actions régionales qui ne nomment aucun pays figurent sur la page de chaque pays de leur région.",
  caption: "Pays et nombre de leurs Actions",
  columns: { country: "Pays", region: "Région", actions: "Actions", running: "En cours" },
  none: "Aucune Action ne nomme encore de pays.",
  history: "{count, plural, =0 {Aucune Action à ce jour.} one {# Action à ce jour : } other {# Actions à ce jour : }}{parts}",
  actions: "Actions",
  actionsCaption: "Actions dans ce pays, de la plus récente à la plus ancienne",
  noAction: "Aucune Action dans ce pays.",
  regional: "régionale",
  all: "Toutes les Actions qui nomment ce pays",
  requests: "Demandes",
  requestsCaption: "Demandes venues de ce pays",
  noRequest: "Aucune demande de ce pays n’est consignée.",
  recommendations: "Recommandations",
  recommendationsTitle: "{count, plural, =0 {Aucune recommandation pour l’instant} one {# recommandation par état} other {# recommandations par état}}",
  upcoming: "À venir",
  noUpcoming: "Aucune activité n’est prévue.",
  frame: "Cadre politique",
  frameLead: "Un changement du cadre remet en question chaque suivi et chaque relais ouverts.",
  noFrame: "Aucun changement du cadre n’est consigné.",
  source: "source",
  labels: { reference: "Référence", title: "Titre", authority: "Autorité", stage: "Étape", held: "Qui a la main", updated: "Mise à jour", state: "État", sent: "Envoyée" },
} as const satisfies Translated<typeof en>;
