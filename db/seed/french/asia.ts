import type { FrenchTexts } from "./text";

export const ASIA: FrenchTexts = {
  "Kazakhstan II": {
    title: "Kazakhstan II : droits des enfants migrants et de leurs familles",
    summary: "La Commissaire aux droits de l’homme et une ONG ont mis au point des moyens de protéger les familles migrantes à Almaty.",
  },
  "Kyrgyzstan IV": {
    title: "Kirghizstan IV : programme de formation sur la migration de travail",
    summary: "Un organe du Parlement a conduit pour sept régions un programme de formation type sur les droits des travailleurs migrants.",
  },
  "Tajikistan II": {
    title: "Tadjikistan II : traite des êtres humains",
    summary: "Policiers et magistrats ont découvert comment l’UE traite les affaires de traite, notamment lors d’un voyage d’étude au Royaume-Uni.",
  },
  "Tajikistan III": {
    title: "Tadjikistan III : migration de travail",
    summary: "Une feuille de route a été rédigée pour diversifier les pays où les travailleurs tadjiks peuvent se rendre.",
  },
  "Tajikistan IV": {
    title: "Tadjikistan IV : agences d’emploi privées et recrutement éthique",
    summary: "Le ministère et des ONG ont préparé des lignes directrices sur le contrôle des agences d’emploi privées.",
  },
  "Thailand I": {
    title: "Thaïlande I : protection des victimes de la traite et sans-abrisme lié à la migration",
    summary: "Les agents du ministère ont été formés à protéger les victimes et à prendre en charge le sans-abrisme lié à la migration.",
  },
  "Thailand II": {
    title: "Thaïlande II : assistance aux victimes de la traite",
    summary: "Le personnel de neuf centres d’accueil a été formé à la protection de l’enfance, aux questions de genre et au traumatisme.",
  },
  "Timor-Leste II": {
    title: "Timor-Leste II : traite des êtres humains",
    summary: "Des agents de l’immigration ont appris à enquêter sur la traite et ont reçu un manuel pour leur travail quotidien.",
  },
};
