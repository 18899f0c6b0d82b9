import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";

/** What a one-purpose link is for. */
export const LINK_PURPOSES = ["opinion", "joint_signature", "seat", "expert_profile", "nomination", "deployment_answer", "mission_report", "survey", "drafting", "update", "output_comment", "handover_items", "handover_status"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export const LINK_STATES = ["open", "used", "revoked", "expired", "paused"] as const;
export type LinkState = (typeof LINK_STATES)[number];

export type Link = { id: string; purpose: LinkPurpose; subjectId: string; requestId: string | null; actionId: string | null; organisationId: string | null; organisationName: string; toAddress: string; madeByName: string; expiresOn: PartialDate; usedAt: Date | null; revokedAt: Date | null; /** Everything with its country is on hold. */ isPaused: boolean };

/** Whether a link still opens anything. It is good for the whole of its last day. */
export function linkState({ usedAt, revokedAt, expiresOn, isPaused }: Pick<Link, "usedAt" | "revokedAt" | "expiresOn" | "isPaused">, today: PartialDate): LinkState {
  if (usedAt) return "used";
  if (revokedAt) return "revoked";
  if (isPaused) return "paused";
  return today > expiresOn ? "expired" : "open";
}

/** Whoever answers by a link works through the system's login, under a name of their own, so that the history says who it was. */
export function linkActor(name: string, organisationName: string): Actor {
  return { ...SYSTEM_ACTOR, personName: name, organisationName };
}
