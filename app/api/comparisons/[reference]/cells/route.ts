import { getTranslations } from "next-intl/server";
import type { SavedCell } from "@/components/comparisons/saved-cell";
import { WRITTEN_COLUMNS } from "@/domain/comparisons/columns";
import { saveRow } from "@/domain/comparisons/commands/save-row";
import { findGridLine } from "@/domain/comparisons/queries/find-line";
import { spaceOf } from "@/domain/policy/actor";
import { currentActor } from "@/server/actor";
import { execute } from "@/server/command";
import { formState } from "@/server/forms";

/** Saves one cell of the grid: the same command as the row's own form. Only JSON is taken, which no page of others can send. */
export async function POST(request: Request, { params }: { params: Promise<{ reference: string }> }): Promise<Response> {
  const [actor, { reference }, t] = await Promise.all([currentActor(), params, getTranslations("comparisons.grid")]);
  if (!actor || spaceOf(actor.role) !== "staff") return answer({ status: "refused", message: t("signedOut") }, actor ? 403 : 401);
  const asked = request.headers.get("content-type")?.startsWith("application/json") ? await request.json().catch(() => null) : null;
  const column = WRITTEN_COLUMNS.find((one) => one === asked?.column);
  if (!column || typeof asked.rowId !== "string" || typeof asked.value !== "string") return answer({ status: "refused", message: t("unreadable") }, 400);
  const result = await execute(saveRow, actor, { reference, rowId: asked.rowId, version: asked.version, [column]: asked.value });
  const line = result.ok || result.problem.kind === "changed_meanwhile" ? await findGridLine(actor, reference, asked.rowId) : undefined;
  if (result.ok && line) return answer({ status: "saved", line, endedAgreement: result.value.endedAgreement }, 200);
  if (!result.ok && result.problem.kind === "changed_meanwhile" && line) return answer({ status: "changed", line, by: result.problem.by }, 409);
  const state = await formState(result.ok ? { kind: "not_found" } : result.problem, {});
  return answer({ status: "refused", message: state.status === "refused" ? [...state.errors.map(({ message }) => message), state.message][0]! : "" }, 422);
}

const answer = (body: SavedCell, status: number) => Response.json(body, { status, headers: { "cache-control": "private, no-store" } });
