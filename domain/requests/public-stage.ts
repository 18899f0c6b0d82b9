import type { Court, Decision, RequestState } from "./lifecycle";

/** Which words (messages: requests) tell an authority where its request stands; a consultation has three parts, told apart by who holds it. */
export function publicStage({ state, outcome, court }: { state: RequestState; outcome: Decision | null; court: Court | null }) {
  if (outcome) return `publicDecisions.${outcome}` as const;
  if (state === "in_consultation" && (court === "facility" || court === "committee")) return `publicConsultation.${court}` as const;
  return `publicStates.${state}` as const;
}
