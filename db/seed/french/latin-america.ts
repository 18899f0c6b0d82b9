import type { FrenchTexts } from "./text";

export const LATIN_AMERICA: FrenchTexts = {
  "Argentina / Brazil": {
    title: "Argentine et Brésil : système régional d’information sur la traite des êtres humains",
    summary: "Deux pays voisins ont mis en place un moyen d’échanger des informations sur la traite des êtres humains.",
  },
  "Bolivia I": {
    title: "Bolivie : renforcement des capacités du personnel consulaire",
    summary: "Les agents consulaires ont été formés à l’aide d’un nouveau manuel sur la migration et l’asile dans l’UE.",
  },
  "Brazil II": {
    title: "Brésil II : techniques d’entretien avec des enfants migrants",
    summary: "Les défenseurs publics ont appris à mener des entretiens avec des enfants migrants dans deux États du nord.",
  },
  "Colombia I": {
    title: "Colombie I : sécurité des documents et traite des êtres humains",
    summary: "Les agents chargés des migrations disposent d’un programme de formation sur la fraude documentaire, la traite et le trafic de migrants.",
  },
  "Colombia II": {
    title: "Colombie II : interculturalité à Medellín",
    summary: "Medellín est accompagnée pour donner une approche interculturelle à son plan d’inclusion des migrants.",
  },
  "Costa Rica I": {
    title: "Costa Rica I : premier plan national d’intégration 2013-2017",
    summary: "Le Costa Rica a rédigé son premier plan national pour l’intégration des migrants.",
  },
  "Costa Rica II": {
    title: "Costa Rica II : plan national d’intégration 2018-2022",
    summary: "Le deuxième plan d’intégration a été rédigé avec sa feuille de route et son plan de suivi.",
  },
  "Costa Rica III": {
    title: "Costa Rica III : traite des êtres humains et trafic de migrants",
    summary: "Les agents ont travaillé sur la traite, le trafic de migrants et des situations migratoires particulières.",
  },
  "Costa Rica IV": {
    title: "Costa Rica IV : protocole pour les migrants en situation de crise",
    summary: "Deux ministères ont rédigé un protocole de protection des migrants en temps de crise et un cours sur la santé.",
  },
  "Costa Rica V": {
    title: "Costa Rica V : plan national d’intégration 2023-2027",
    summary: "Le troisième plan d’intégration s’appuie sur l’évaluation du deuxième.",
  },
  "Dominican Republic II": {
    title: "République dominicaine II : capacités de formation",
    summary: "L’Institut des migrations a amélioré ses méthodes d’enseignement et rédigé son programme d’études.",
  },
  "Dominican Republic (mental health)": {
    title: "République dominicaine : migration et santé mentale",
    summary: "Les agents ont appris comment migration et santé mentale sont liées.",
  },
  "Ecuador II": {
    title: "Équateur II : collectivités locales, migration et changement climatique",
    summary: "Des collectivités locales de la région ont partagé leur expérience des migrations liées au changement climatique.",
  },
  "El Salvador II": {
    title: "El Salvador II : cours sur la migration et la protection des citoyens à l’étranger",
    summary: "Le service diplomatique construit un cours sur la migration et sur la protection des citoyens à l’étranger.",
  },
  "Gran Chaco": {
    title: "Gran Chaco : migration environnementale (Action régionale)",
    summary: "Un consortium a étudié comment l’évolution de l’environnement déplace les populations et préparé des orientations pour les politiques publiques.",
  },
  "Mexico I": {
    title: "Mexique I : mineurs non accompagnés",
    summary: "Des agents ont appris à repérer et à protéger les enfants migrants, en lien avec les pays voisins.",
  },
  "Mexico II": {
    title: "Mexique II : protection internationale et intégration",
    summary: "Des agents ont été formés à l’accès à l’asile, aux entretiens avec des enfants et à l’intégration des migrants.",
  },
  "Mexico III": {
    title: "Mexique III : protocole pour les migrants en situation de crise",
    summary: "Un protocole a été rédigé pour assister les migrants qui arrivent en grand nombre.",
  },
  "Mexico IV": {
    title: "Mexique IV : lancement du protocole et formation",
    summary: "Le protocole de l’Action Mexique III a été lancé et des modules de formation ont été créés pour le faire vivre.",
  },
  "MIRPS I": {
    title: "MIRPS I : gérer les mouvements de réfugiés de grande ampleur",
    summary: "Sept États ont débattu des moyens de renforcer les systèmes d’asile nationaux.",
  },
  "Peru I": {
    title: "Pérou I : traite des êtres humains",
    summary: "Les plans nationaux et régionaux contre la traite ont été évalués et un manuel de suivi a été rédigé.",
  },
  "Peru III": {
    title: "Pérou III : lutte contre le trafic de migrants",
    summary: "Des lignes directrices et un manuel de formation contre le trafic de migrants ont été rédigés, et les pays voisins ont été associés.",
  },
  "Peru IV": {
    title: "Pérou IV : qualité des procédures d’asile",
    summary: "Les agents chargés de l’asile ont été formés pour faire face à la forte hausse des demandes vénézuéliennes.",
  },
};
