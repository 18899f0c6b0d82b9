import type { Translated } from "../catalogue";
import type { reportDocument as en } from "../en/report-document";

/** Words of the final report as a document. */
export const reportDocument = {
  subtitle: "Rapport final de l’Action {reference}",
  standing: { frozen: "Figé le {date}. SHA-256 de son contenu scellé : {hash}", sent: "Tel qu’envoyé à l’autorité le {moment}, temps universel", live: "État des données au {moment}, temps universel. Version non définitive" },
  responsibility: "La facilité est seule responsable de ce rapport ; il ne reflète pas nécessairement l’avis de l’Union européenne.",
  funded: "Financé par l’Union européenne",
  fromTheRecord: "D’après le dossier",
  contents: "Sommaire",
  notes: "Notes",
  annexes: "Annexes",
  annex: "Annexe {letter}. {title}",
  page: "Page {page} sur {pages}",
  asNote: "Voir la note {number}.",
  nothingWritten: "Rien n’est encore écrit ici.",
  writtenIn: "Rédigé en {language}.",
  cover: { authorities: "À la demande de", countries: "Pays", region: "Région", dates: "Activités", request: "Demande", cleared: "Approuvé par l’autorité", presented: "Présenté", programme: "Programme" },
  clearedBy: "{date}, {name}",
  presentedAt: "{date}, {place}",
  labels: {
    request: "Demande", submittedOn: "Envoyée", decidedOn: "Approuvée", language: "Rédigée en", origin: "Origine", accepted: "Concept accepté par les deux parties", group: "Groupe de travail", formedOn: "Constitué", contextFigures: "Chiffres du contexte",
    expertsBy: "Experts, selon leur qualité", dropped: "Non tenues", presentation: "Présenté", institutions: "Institutions présentes", delegationHead: "Chef de la délégation de l’UE", reaction: "Réaction des autorités", signals: "Signes de prise en compte",
    characteristics: "Particularités d’une bonne pratique", laterBody: "Sièges dans des instances ultérieures", checkIns: "Suivi",
  },
  checkInsDue: "questions posées le {dates}",
  present: "présent",
  notPresent: "présence non enregistrée",
  figures: {
    activitiesPlanned: "Activités prévues", institutions: "Institutions à la table", meetings: "Réunions du groupe", activitiesHeld: "Activités tenues", activitiesAdded: "Activités ajoutées au plan", activitiesDropped: "Activités non tenues",
    experts: "Experts", expertDays: "Jours de travail des experts", people: "Participants, comptés une fois chacun", women: "dont femmes", men: "dont hommes", unlisted: "Présences connues en totaux seulement",
    outputs: "Produits livrables validés", articles: "Articles comparés", gaps: "Articles auxquels le droit national répond en partie ou pas du tout",
    recommendations: "Recommandations", recommendationsAccepted: "Acceptées, en tout ou en partie", recommendationsSetAside: "Écartées ou dépassées", recommendationsImplemented: "Mises en œuvre et vérifiées", recommendationsUnanswered: "Sans réponse",
  },
  references: { recommendation: "recommandation {number}", output: "produit livrable {number}", activity: "activité {number}" },
  annexTitles: { asked: "Ce qui a été demandé", group: "Institutions à la table", activities: "Activités", experts: "Experts", participants: "Participants en totaux", outputs: "Produits livrables", comparison: "Analyse comparative", recommendations: "Recommandations", results: "Résultats et indicateurs" },
  captions: { group: "Sièges du groupe de travail", meetings: "Réunions du groupe de travail", activities: "Activités du plan de travail", experts: "Experts, comptés une fois chacun", participants: "Participants, sans aucun nom", outputs: "Produits livrables validés par l’autorité", comparison: "Articles comparés, par instrument", recommendations: "Recommandations et leurs réponses", indicators: "Indicateurs de la chaîne de résultats", values: "Valeurs approuvées, chacune avec sa source" },
  columns: {
    result: "Résultat", indicator: "Indicateur", baseline: "Valeur de départ", target: "Cible", figure: "Valeur", rows: "Lignes", indicatorNumber: "Indicateur", measuredOn: "Mesuré le", source: "Source",
    sex: "Sexe", level: "Niveau", number: "N°", institution: "Institution", role: "Rôle", since: "Depuis", until: "Jusqu’à", activity: "Activité", type: "Type", dates: "Dates", place: "Lieu", state: "État", participants: "Femmes, hommes", expert: "Catégorie", country: "Pays de service", missions: "Activités", days: "Jours",
    group: "Groupe", count: "Personnes", output: "Produit livrable", languages: "Langues", validated: "Validé", instrument: "Instrument", articles: "Articles", gaps: "Écarts", recommendation: "Recommandation", addressee: "Destinataire", answer: "Réponse", origins: "Provient de", meeting: "Réunion",
  },
  participantGroups: { all: "Ensemble, chacun compté une fois", sex: "Par sexe", kind: "Par institution", level: "Par niveau" },
  asked: { need: "Le problème, dans les mots de l’autorité", expectedResult: "Ce qui était attendu", purpose: "Objet de l’Action, tel qu’accepté par les deux parties", approach: "Démarche, telle qu’acceptée par les deux parties" },
  countedByItself: "compté d’après le dossier",
  translation: { unchecked: "traduction automatique, non vérifiée", stale: "traduction d’une version antérieure" },
  notSaid: "non précisé",
} as const satisfies Translated<typeof en>;
