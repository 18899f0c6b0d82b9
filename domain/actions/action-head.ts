import type { Facts } from "@/domain/policy/reaches";
import type { Court } from "@/domain/requests/lifecycle";
import type { ActionStage } from "./lifecycle";
import type { PublishedStatus, Region, Theme } from "./lists";
import type { SpineEntry } from "./spine";

/** What every page of an Action shows above its own matter. */
export type ActionHead = {
  id: string;
  reference: string;
  titleEn: string;
  titleFr: string | null;
  stage: ActionStage;
  isOnHold: boolean;
  onHoldSince: string | null;
  holdReason: string | null;
  endReason: string | null;
  court: Court | null;
  courtSince: string | null;
  leadName: string | null;
  authorityNames: string;
  countryCodes: string[];
  region: Region | null;
  regionLabel: string | null;
  thematicArea: Theme | null;
  origin: "request" | "public_record";
  publishedStatus: PublishedStatus | null;
  nextOn: string | null;
  nextWhat: string | null;
  version: number;
  spine: SpineEntry[];
  counts: { activities: number; held: number; outputs: number; recommendations: number };
  /** For `may(actor, "activity.plan", head.facts)`: what this person may do here. */
  facts: Facts;
};
