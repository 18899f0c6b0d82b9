/** A figure on the context of an Action, with its source as a footnote. */
export type Figure = { number: number; textEn: string; textFr: string | null; value: number | null; unit: string | null; year: number | null; source: string; sourceUrl: string | null };
