import type { OrganisationKind } from "./lists";

/** An organisation in a list to choose from. */
export type OrganisationChoice = { id: string; nameEn: string; nameFr: string | null; kind: OrganisationKind; country: string | null; covers: string[] };
