import type { OrganisationChoice } from "@/domain/organisations/organisation-choice";

export type ServiceChoice = OrganisationChoice & { email: string | null };

/** What the page that asks the services needs: whom it can ask, and until when they would have time if it asked today. */
export type ConsultationTerms = { services: ServiceChoice[]; days: number; dueOn: string };
