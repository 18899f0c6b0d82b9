import type { characteristics as en } from "../en/characteristics";
import type { Translated } from "../catalogue";

export const characteristics = {
  title: "Bonne pratique",
  lead: "Dix particularités d’une bonne pratique. Chacune est signalée à part, avec ce qui la prouve. Elles ne s’additionnent jamais en une note.",
  names: {
    ownership: "Appropriation par le pays partenaire",
    innovation: "Caractère innovant",
    replicability: "Reproductibilité",
    tangible_results: "Résultats tangibles",
    high_level_endorsement: "Soutien à haut niveau",
    embedded_in_priorities: "Inscription dans des priorités existantes",
    highest_experience: "Recours à la plus grande expérience",
    complementarity: "Complémentarité et synergies",
    eu_added_value: "Valeur ajoutée de l’UE",
    catalyst_for_learning: "Apprentissage par l’échange",
  },
  count: "{count, number} particularités sur 10 signalées",
  columns: { name: "Particularité", facility: "Facilité", authority: "Autorité", proof: "Preuve", note: "Note" },
  verdicts: { flagged: "Signalée", assessed: "Pas constatée", open: "Pas évaluée" },
  disagree: "Les deux côtés ne sont pas d’accord",
  assess: "Évaluer",
  assessTitle: "Évaluer : {name}",
  assessLead: "L’avis de la facilité. L’autorité et la délégation de l’UE le lisent. L’avis de l’autorité reste à côté et ne change pas.",
  now: "Ce qui est enregistré",
  back: "Les dix particularités",
  onlyTeam: "Seuls le responsable et l’équipe de cette Action, les gestionnaires et les administrateurs peuvent le faire.",
  labels: { isFlagged: "L’Action la présente-t-elle ?", yes: "Oui, avec une preuve", no: "Non, elle a été examinée et n’est pas constatée", noteEn: "Note en anglais", noteFr: "Note en français", evidenceTitle: "Preuve", evidenceUrl: "Adresse web de la preuve", file: "Fichier de la preuve", submit: "Enregistrer l’évaluation" },
  hints: {
    evidence: "Nécessaire si vous la signalez. Laissez vide pour garder la preuve enregistrée.",
    file: "PDF, Word, Excel, PowerPoint, texte ou image, 20 Mo au plus.",
    noteFr: "Vous pouvez laisser vide.",
  },
} as const satisfies Translated<typeof en>;
