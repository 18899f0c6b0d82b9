import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { spaceOf } from "@/domain/policy/actor";
import { currentActor } from "@/server/actor";

/** Every row of an Action's comparison, for the grid that filters and scrolls through them by itself. */
export async function GET(_: Request, { params }: { params: Promise<{ reference: string }> }): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ problem: "signed_out" }, { status: 401 });
  if (spaceOf(actor.role) !== "staff") return Response.json({ problem: "not_allowed" }, { status: 403 });
  const { sheets, lines } = await findComparison(actor, (await params).reference);
  if (sheets.length === 0) return Response.json({ problem: "not_found" }, { status: 404 });
  return Response.json(lines, { headers: { "cache-control": "private, no-store" } });
}
