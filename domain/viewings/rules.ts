/** How long an administrator may look at Suivi as somebody else sees it, in minutes. */
export const VIEWING_MINUTES = 15;

/** Addresses that are noted of one viewing; more than anybody opens in that time. */
export const MOST_PAGES = 200;

/** A viewing as the person whose pages were opened reads of it. */
export type Viewing = { id: string; viewerName: string; reason: string; beganAt: string; endedAt: string | null; pages: string[] };
