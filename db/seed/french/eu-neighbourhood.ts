import type { FrenchTexts } from "./text";

export const EU_NEIGHBOURHOOD: FrenchTexts = {
  "Belarus III": {
    title: "Biélorussie : droits des travailleurs migrants, faisabilité d’une adhésion aux conventions internationales sur la migration de travail",
    summary: "Les institutions biélorusses et des experts ont étudié s’il était possible d’adhérer aux conventions de l’OIT et de l’ONU sur les travailleurs migrants, et ce que cela changerait dans le droit national.",
  },
  "Armenia I": {
    title: "Arménie I : données et politiques migratoires",
    summary: "Des experts ont examiné le système de données migratoires de l’Arménie et nourri la préparation de la stratégie nationale sur les migrations.",
  },
  "Azerbaijan II": {
    title: "Azerbaïdjan II : lutte contre l’immigration irrégulière et gestion des retours",
    summary: "Le Service d’État des migrations a découvert comment des États membres conduisent leur politique en matière de migration irrégulière et de retour.",
  },
  "Azerbaijan IV": {
    title: "Azerbaïdjan IV : stratégie d’intégration des migrants",
    summary: "Le Service d’État des migrations est accompagné pour rédiger une stratégie d’intégration, un plan d’action et un cours destiné aux agents publics.",
  },
  "Azerbaijan V": {
    title: "Azerbaïdjan V : outils numériques et coopération avec les ONG contre la traite",
    summary: "La police et une coalition d’ONG ont échangé avec des praticiens de l’UE sur l’usage des outils numériques contre la traite des êtres humains.",
  },
  "Georgia III": {
    title: "Géorgie III : gestion de crise consulaire",
    summary: "Le personnel consulaire a été formé et les règles de protection des Géorgiens à l’étranger en temps de crise ont été mises à jour.",
  },
  "Jordan I": {
    title: "Jordanie I : gestion des données migratoires",
    summary: "Le Département des statistiques et ses partenaires ont travaillé sur la collecte et le partage des données migratoires.",
  },
  "Jordan II": {
    title: "Jordanie II : nouvelles procédures de protection des victimes de la traite",
    summary: "Des principes directeurs ont été rédigés pour deux centres d’Amman qui hébergent des victimes de la traite.",
  },
  "Jordan III": {
    title: "Jordanie III : inclusion des réfugiés à Irbid",
    summary: "La municipalité d’Irbid a élaboré une feuille de route pour l’inclusion durable des réfugiés et pour de meilleurs services.",
  },
  "Lebanon I": {
    title: "Liban : diaspora, migration et développement",
    summary: "L’agence libanaise d’investissement a cartographié la diaspora et préparé une stratégie pour attirer ses investissements.",
  },
  "Moldova / Eastern Partnership I": {
    title: "Moldavie et pays du Partenariat oriental : migration légale et mobilité I",
    summary: "Une conférence régionale a permis aux partenaires orientaux de répondre au programme de Stockholm de l’UE sur la mobilité et la sécurité.",
  },
  "Moldova VI": {
    title: "Moldavie VI : qualité de la gestion intégrée des frontières",
    summary: "La police des frontières s’est dotée d’une méthode pour suivre et évaluer la stratégie nationale de gestion intégrée des frontières.",
  },
  "Moldova VII": {
    title: "Moldavie VII : mobilisation de la diaspora et politiques publiques",
    summary: "Le Bureau des relations avec la diaspora a évalué sa stratégie 2025 et préparé le programme sectoriel suivant.",
  },
  "Ukraine II": {
    title: "Ukraine II : intégration des réfugiés et des bénéficiaires d’une protection complémentaire",
    summary: "Un plan d’action pour l’intégration et des procédures pour les centres étaient en préparation lorsque la guerre a tout interrompu.",
  },
};
