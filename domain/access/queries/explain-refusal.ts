import { as } from "@/db/client";
import { anyHeld } from "@/db/country-holds";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { isTried, refusalOf } from "../access";
import type { Explained } from "../explained";
import type { Access } from "./find-access";

/** The first rule that refuses somebody what they tried with this record; null when nobody was named. For managers and administrators. */
export async function explainRefusal(actor: Actor, { subject, seats }: Access, { seat: holderId, tried }: Record<string, unknown>): Promise<Explained | null> {
  const seat = seats.find((one) => one.holderId === holderId);
  if (!seat || !isTried(subject.kind, tried) || !may(actor, "access.explain")) return null;
  const refusal = refusalOf(subject, seat, tried);
  const writes = seat.role === "authority" && !tried.endsWith(".read");
  const isOnHold = refusal === null && writes && (await as(actor, (tx) => anyHeld(tx, [subject.kind === "action" ? { actionId: subject.id } : { requestId: subject.id }])));
  return { seat, tried, refusal, isOnHold };
}
