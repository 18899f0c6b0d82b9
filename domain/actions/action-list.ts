import type { Court } from "@/domain/requests/lifecycle";
import type { ActionStage } from "./lifecycle";
import type { Region, Theme, PublishedStatus } from "./lists";
import type { Cursor } from "./list-filter";

/** One Action as the list shows it. */
export type ActionListRow = {
  reference: string;
  titleEn: string;
  titleFr: string | null;
  countryCodes: string[];
  region: Region | null;
  regionLabel: string | null;
  authorityNames: string;
  stage: ActionStage;
  onHoldSince: string | null;
  publishedStatus: PublishedStatus | null;
  thematicArea: Theme | null;
  nextOn: string | null;
  nextWhat: string | null;
  court: Court | null;
  courtSince: string | null;
  movedOn: string;
};

export type ActionList = {
  rows: ActionListRow[];
  /** Exact up to `COUNT_CAP`; above it the list says "over". */
  total: number;
  /** Where the next page begins; null on the last. */
  next: Cursor | null;
  leads: { id: string; name: string }[];
};

export const COUNT_CAP = 1000;
export const PAGE_ROWS = 50;
