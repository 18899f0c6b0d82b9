import type { Role } from "@/domain/policy/actor";

/** A way in that is open now, as its owner sees it. */
export type OpenSession = {
  id: string;
  isHere: boolean;
  device: string | null;
  startedAt: string;
  lastSeenAt: string;
  factors: string[];
  role: Role | null;
  seatTitle: string | null;
  organisation: string | null;
  organisationFr: string | null;
};

/** Events of signing in: a person reads their own, administrators everybody's. */
export const SIGN_IN_EVENTS = [
  "session.started", "session.ended", "session.ended_elsewhere", "session.ended_everywhere", "session.confirmed", "session.code_asked", "session.code_refused",
  "factor.added", "factor.removed", "factor.refused", "factor.locked", "factor.codes_made", "factor.code_used", "factor.reset",
] as const;
