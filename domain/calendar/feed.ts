import type { FeedScope } from "./lists";

/** A private address under which a calendar reads; without what opens it. */
export type Feed = { id: string; scope: FeedScope; reference: string | null; actionTitleEn: string | null; actionTitleFr: string | null; country: string | null; madeAt: Date };
