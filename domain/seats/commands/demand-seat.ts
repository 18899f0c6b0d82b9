import type { Actor, Role } from "@/domain/policy/actor";
import { demand } from "@/server/command";
import { isOfStaff } from "../seat";

/** Refuses whoever may not invite to this seat or end it: an authority's administrator does for their own, the facility for all, and for its own seats its administrators alone. */
export function demandSeat(actor: Actor, permission: "seat.invite" | "seat.end", { organisationId, role }: { organisationId: string; role: Role }): void {
  demand(actor, permission, { authorityIds: [organisationId] });
  if (isOfStaff(role)) demand(actor, "staff.appoint");
}
