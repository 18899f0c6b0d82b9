import type { FrenchTexts } from "./text";

export const EASTERN_AND_SOUTHERN_AFRICA: FrenchTexts = {
  "Angola I": {
    title: "Angola : élaboration de la législation migratoire",
    summary: "Le droit de l’asile et des migrations a été passé en revue et des améliorations ont été proposées.",
  },
  COMESA: {
    title: "COMESA : circulation des personnes pendant les crises sanitaires",
    summary: "Une organisation régionale a construit un cours pour préparer le personnel aux frontières à la prochaine crise sanitaire.",
  },
  "Kenya II": {
    title: "Kenya II : procédures communes pour les données migratoires",
    summary: "Les institutions kényanes chargées des migrations se sont accordées sur des procédures communes de collecte et de partage des données.",
  },
  "Madagascar I": {
    title: "Madagascar I : rédaction de la politique de mobilisation de la diaspora",
    summary: "Madagascar a rédigé une politique nationale pour sa diaspora après une large consultation dans le pays et en France.",
  },
  "Madagascar II": {
    title: "Madagascar II : participation politique des Malgaches de l’étranger",
    summary: "Des options ont été préparées pour que les citoyens de l’étranger puissent voter et prendre part aux débats nationaux.",
  },
  "Malawi I": {
    title: "Malawi I (première mission de la facilité)",
    summary: "Le Malawi a accueilli la toute première mission de la facilité, en septembre 2009.",
  },
  "Malawi II": {
    title: "Malawi II : élaboration d’une politique et d’une stratégie migratoires",
    summary: "Un groupe de travail national a rédigé une politique de migration et de citoyenneté après des consultations dans les régions.",
  },
  "Malawi III": {
    title: "Malawi III : politique et plan d’action pour la diaspora",
    summary: "L’unité chargée de la diaspora a rédigé une politique de mobilisation après des consultations en Europe et en Éthiopie.",
  },
  "Mauritius II": {
    title: "Maurice II : politique nationale de migration et de développement",
    summary: "Un comité de pilotage a rédigé en sept étapes une politique nationale de migration et de développement.",
  },
  "Mauritius III": {
    title: "Maurice III : réponse globale à la traite des êtres humains",
    summary: "Police, parquet, administration du travail et société civile ont écrit des procédures communes pour traiter les affaires de traite.",
  },
  "Uganda (urban planning)": {
    title: "Ouganda : la migration dans la planification urbaine locale",
    summary: "Deux villes et une ONG ont intégré la migration à la planification urbaine locale.",
  },
  "Uganda III": {
    title: "Ouganda III : migration et gestion des données",
    summary: "Des agents de l’immigration ont suivi un cours sur mesure consacré aux données et ont appris à l’enseigner à leurs collègues.",
  },
};
