import type { Translated } from "../catalogue";
import type { organisations as en } from "../en/organisations";

export const organisations = {
  kinds: {
    ministry: "Ministère",
    head_of_government_office: "Cabinet du président ou du premier ministre",
    agency: "Agence",
    parliament_body: "Organe du parlement",
    ombudsperson: "Médiateur",
    judiciary: "Tribunal ou parquet",
    municipality: "Municipalité",
    regional_organisation: "Organisation régionale",
    civil_society: "Organisation de la société civile",
    consortium: "Groupement",
    facility: "La facilité",
    eu_service: "Service de l’UE",
    eu_delegation: "Délégation de l’UE",
    member_state_body: "Organisme d’un État membre de l’UE",
    international_organisation: "Organisation internationale",
    programme: "Programme",
  },
  fields: {
    nameEn: "Nom en anglais", nameFr: "Nom en français", nameFrHint: "Laissez vide s’il n’y en a pas : le nom anglais figure alors partout.", kind: "Nature", choose: "Choisissez",
    country: "Pays", countryHint: "Où elle se trouve ; vide pour une organisation régionale.", noCountry: "Aucun",
    coversFold: "Une délégation de l’UE pour plusieurs pays", covers: "Pays couverts par la délégation", coversHint: "Sans coche, elle couvre le pays où elle se trouve.", website: "Site internet",
  },
  levels: { minister: "Ministre", deputy_minister: "Vice-ministre", director: "Directeur ou directrice", head_of_unit: "Chef ou cheffe d’unité", officer: "Agent", other: "Autre", unknown: "Non précisé" },
} as const satisfies Translated<typeof en>;
