import type { holds as en } from "../en/holds";
import type { Translated } from "../catalogue";

export const holds = {
  title: "Mettre en attente ensemble",
  lead: "Lorsque le cadre politique change, tout ce qui concerne un pays peut être mis en attente ensemble : rappels, liens et écritures de ses autorités. Rien n’est perdu ; tout reprend ensemble.",
  link: "Mettre en attente ensemble, ou reprendre",
  held: "{country} : tout est en attente depuis le {date} ({name})",
  toResume: "Pour reprendre :",
  pauses: "Les rappels ne sont pas envoyés, les liens ne répondent pas, les autorités n’écrivent rien. Les jours d’attente ne comptent pas.",
  own: "La coopération avec votre pays est en attente depuis le {date}",
  ownText: "Vous pouvez tout lire. Rien de ce que vous écrivez ne peut être enregistré avant la reprise ; les dates qui vous étaient fixées sont reportées d’autant de jours.",
  standing: "Ce qui est en attente",
  wouldStand: "Ce qu’une mise en attente arrêterait",
  flagged: "Actions où quelque chose est ouvert",
  none: "Rien n’est ouvert avec ce pays.",
  columns: { action: "Action", stage: "Étape", checkIns: "Points de suivi à venir", handovers: "Relais", recommendations: "Recommandations ouvertes", links: "Liens ouverts" },
  hold: "Tout mettre en attente",
  resume: "Tout reprendre",
  resumeLead: "Les rappels, les liens et les écritures reprennent ensemble. Les dates en cours sont reportées d’autant de jours qu’a duré l’attente.",
  onlyManagers: "Seuls les gestionnaires et les administrateurs peuvent le faire.",
  past: "Auparavant",
  from: "En attente depuis le {date}",
  until: "Reprise le {date}",
  labels: { reason: "Pourquoi", toResume: "Ce qui doit se passer pour reprendre", note: "Ce qui s’est passé" },
  hints: { toResume: "Les autorités et la délégation de l’UE le lisent." },
} as const satisfies Translated<typeof en>;
