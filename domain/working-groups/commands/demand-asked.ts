import type { Actor } from "@/domain/policy/actor";
import { refuse } from "@/domain/shared/problem";
import type { LoadedCall } from "./load-call";

/** Refuses whoever was not asked, and names that come when none are awaited. */
export function demandAsked(actor: Actor, { organisationId, state }: Pick<LoadedCall, "organisationId" | "state">): void {
  if (organisationId !== actor.organisationId) refuse({ kind: "not_found" });
  if (state !== "asked") refuse({ kind: "wrong_stage", noun: "memberCalls", state, move: "answer" });
}
