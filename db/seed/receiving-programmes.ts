import type { FieldOption, RequiredField } from "@/domain/programmes/required-fields";

const partnership = (iso3: string, en: string, fr: string, year: number): FieldOption => ({ value: `mp-${iso3}`, en: `Mobility Partnership with ${en} (${year})`, fr: `Partenariat pour la mobilité avec ${fr} (${year})`, countries: [iso3] });
const agenda = (iso3: string, en: string, fr: string, year: number): FieldOption => ({ value: `camm-${iso3}`, en: `Common Agenda on Migration and Mobility with ${en} (${year})`, fr: `Programme commun pour les migrations et la mobilité avec ${fr} (${year})`, countries: [iso3] });

/** The Mobility Partnership Facility pays bodies of EU Member States and works where a partnership stands: both are asked for. */
export const MPF_FIELDS: RequiredField[] = [
  { key: "leadState", kind: "member_state", labelEn: "Member State that leads", labelFr: "État membre chef de file" },
  { key: "leadBody", kind: "text", labelEn: "Lead Member State body", labelFr: "Organisme chef de file d’un État membre", hintEn: "For example: a ministry or an employment service of that Member State.", hintFr: "Par exemple\u00a0: un ministère ou un service de l’emploi de cet État membre." },
  {
    key: "partnershipFrame", kind: "choice", labelEn: "Partnership frame", labelFr: "Cadre de partenariat", hintEn: "Only the frames that fit the country of the Action are listed.", hintFr: "Seuls les cadres qui conviennent au pays de l’Action figurent dans la liste.",
    options: [
      partnership("MDA", "Moldova", "la Moldavie", 2008), partnership("CPV", "Cabo Verde", "le Cap-Vert", 2008), partnership("GEO", "Georgia", "la Géorgie", 2009), partnership("ARM", "Armenia", "l’Arménie", 2011), partnership("AZE", "Azerbaijan", "l’Azerbaïdjan", 2013),
      partnership("MAR", "Morocco", "le Maroc", 2013), partnership("TUN", "Tunisia", "la Tunisie", 2014), partnership("JOR", "Jordan", "la Jordanie", 2014), partnership("BLR", "Belarus", "la Biélorussie", 2016),
      agenda("NGA", "Nigeria", "le Nigeria", 2015), agenda("ETH", "Ethiopia", "l’Éthiopie", 2015), agenda("IND", "India", "l’Inde", 2016),
    ],
  },
];

/** Another programme asks for other things. */
export const LABOUR_FIELDS: RequiredField[] = [
  { key: "beneficiary", kind: "text", labelEn: "Beneficiary administration", labelFr: "Administration bénéficiaire" },
  { key: "support", kind: "choice", labelEn: "Kind of support", labelFr: "Type d’appui", options: [{ value: "advice", en: "Advice", fr: "Conseil" }, { value: "training", en: "Training", fr: "Formation" }, { value: "equipment", en: "Equipment", fr: "Équipement" }] },
];
