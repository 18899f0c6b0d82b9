import type { FrenchTexts } from "./text";

export const WESTERN_AND_CENTRAL_AFRICA: FrenchTexts = {
  "Benin I": {
    title: "Bénin I : migration, développement et transferts de fonds",
    summary: "Le Bénin a été aidé à concevoir une politique publique qui met mieux les transferts de fonds des migrants au service du développement.",
  },
  "Benin II": {
    title: "Bénin II : changement climatique et migration",
    summary: "Deux administrations ont demandé ensemble à être aidées pour faire entrer la migration d’origine climatique dans les politiques et dans les données.",
  },
  "West Africa: climate change": {
    title: "Afrique de l’Ouest : changement climatique, dégradation de l’environnement et migration",
    summary: "Trois pays ont demandé ensemble un échange régional sur les liens entre migration et évolution de l’environnement.",
  },
  "West and Central Africa I": {
    title: "Afrique de l’Ouest et centrale I : migration irrégulière et sécurité des documents",
    summary: "Cinq États ont agi ensemble pour former le personnel de leurs centres de lutte contre la fraude documentaire.",
  },
  "Burundi I": {
    title: "Burundi I : gestion des frontières et des migrations",
    summary: "L’appui à la gestion des frontières a été mis en attente, puis clôturé par le comité de pilotage pour des raisons politiques.",
  },
  "Cabo Verde I": {
    title: "Cabo Verde I : élaboration de la stratégie nationale d’immigration",
    summary: "Une large consultation a donné au Cabo Verde sa première stratégie nationale d’immigration.",
  },
  "Cabo Verde II": {
    title: "Cabo Verde II : législation migratoire",
    summary: "Des experts ont aidé à achever la réforme du droit de l’immigration et à rédiger une loi sur l’asile.",
  },
  "Cabo Verde III": {
    title: "Cabo Verde III : législation migratoire (suite)",
    summary: "Avec la deuxième Action, elle a traduit la stratégie nationale en lois sur les étrangers, l’asile et la traite.",
  },
  "Cabo Verde IV": {
    title: "Cabo Verde IV : plans d’action municipaux pour l’immigration et l’intégration",
    summary: "La stratégie nationale a été déclinée dans les communes, d’abord à Boa Vista et à Praia.",
  },
  "Cameroon II": {
    title: "Cameroun II : cours sur les migrations internationales",
    summary: "Le ministère des Relations extérieures et son école diplomatique ont construit un cours réutilisable pour les agents de l’État.",
  },
  "Central African Republic I": {
    title: "République centrafricaine : élaboration de la politique migratoire",
    summary: "Des agents ont été formés et une feuille de route tracée vers une première politique migratoire.",
  },
  "Côte d'Ivoire": {
    title: "Côte d’Ivoire : migration et Ivoiriens de l’extérieur (activités de 2015)",
    summary: "Une délégation interministérielle ivoirienne s’est rendue au Maroc en 2015 pour étudier les institutions chargées de la diaspora.",
  },
  "DRC II": {
    title: "République démocratique du Congo II : migration et développement",
    summary: "Le ministère du Travail a préparé une politique pour associer la diaspora au développement national.",
  },
  "DRC III": {
    title: "République démocratique du Congo III : protection consulaire",
    summary: "Un plan de protection consulaire a été bâti sur des enquêtes auprès des agents consulaires et de la diaspora.",
  },
  "Ghana I": {
    title: "Ghana I : renforcement des capacités pour la réforme administrative",
    summary: "Le service de l’immigration a été formé à la planification stratégique, à la réforme et à la communication.",
  },
  "Ghana (2014)": {
    title: "Ghana : politique de mobilisation de la diaspora (Action de 2014)",
    summary: "Un groupe interministériel a été formé et des associations de la diaspora en Europe ont été consultées.",
  },
  "Ghana III": {
    title: "Ghana III : traite des êtres humains",
    summary: "Les agents de quatre institutions disposent désormais d’un cours et d’un manuel contre la traite.",
  },
  "Ghana IV": {
    title: "Ghana IV : achèvement de la politique de mobilisation de la diaspora",
    summary: "Une enquête et deux consultations en Europe ont recueilli l’avis de la diaspora pour achever la politique.",
  },
  "Liberia I": {
    title: "Liberia I : prévention de la traite des êtres humains",
    summary: "Administrations, ONG et universitaires ont appris à mener des campagnes de sensibilisation et à travailler ensemble.",
  },
  "Mali I": {
    title: "Mali I : migration de travail",
    summary: "Un groupe interministériel a rédigé le manuel malien de gestion des migrations professionnelles.",
  },
  "Niger II": {
    title: "Niger II : stratégie nationale contre la migration irrégulière",
    summary: "Un comité interministériel a rédigé une stratégie nationale sur la migration irrégulière en quatre séries de travaux thématiques.",
  },
  "Niger III": {
    title: "Niger III : migration et jeunesse",
    summary: "Une ONG et un ministère ont informé les jeunes des risques et des voies légales.",
  },
  "Nigeria III": {
    title: "Nigeria III : gestion des frontières",
    summary: "Des agents de l’immigration ont été formés à la gestion des frontières maritimes et à la formation de leurs collègues.",
  },
  "Senegal I": {
    title: "Sénégal I : gestion des frontières",
    summary: "Les lacunes de la gestion des frontières ont été recensées et une stratégie nationale a été menée à son terme.",
  },
  "Sierra Leone II": {
    title: "Sierra Leone II : politique migratoire nationale",
    summary: "Les agents aux frontières ont été formés et la politique migratoire nationale a été rédigée.",
  },
  "The Gambia I": {
    title: "Gambie I : gestion des données",
    summary: "Des agents ont été formés et l’enquête de 2009 sur la migration et l’urbanisation a été achevée.",
  },
  "Togo (migration and development)": {
    title: "Togo : stratégie nationale « migration et développement »",
    summary: "Un comité de ministères et d’organisations de la société civile a rédigé et validé une stratégie sur la migration et le développement.",
  },
  "Togo IV": {
    title: "Togo IV : retour, réadmission et réintégration",
    summary: "Le Togo a rédigé des procédures opérationnelles pour le retour et la réintégration de ses ressortissants.",
  },
};
