/** Whom to call at the facility. */
export type HelpDesk = { name: string; phone: string | null; email: string | null; hoursEn: string | null; hoursFr: string | null };
