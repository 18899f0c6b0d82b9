/** What earlier Actions left open at an authority: recommendations that it leads, those past their date among them, and check-ins it left without an answer. */
export type OpenAdvice = { organisationId: string; organisationName: string; organisationNameFr: string | null; open: number; late: number; silent: number };
