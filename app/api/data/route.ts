import { getTranslations } from "next-intl/server";
import { attachmentHeader } from "@/domain/documents/file-name";
import { copyPerson } from "@/domain/persons/commands/copy-person";
import type { PersonCopy } from "@/domain/persons/copy";
import { findCopyOf, findOwnCopy } from "@/domain/persons/queries/find-copy";
import { requireActor, requireOwnActor } from "@/server/actor";
import { execute } from "@/server/command";

/** All that is held about whoever asks, and about nobody else, as JSON. */
export async function GET(): Promise<Response> {
  return handOut(await findOwnCopy(await requireOwnActor()));
}

/** All that is held about somebody else, for an administrator whom that person asked; the history notes it first. */
export async function POST(request: Request): Promise<Response> {
  const actor = await requireActor();
  // A body that is no form has no fields.
  const form = await request.formData().catch(() => new FormData());
  const result = await execute(copyPerson, actor, { email: form.get("email"), reason: form.get("reason") });
  const copy = result.ok && (await findCopyOf(actor, String(form.get("email"))));
  if (copy) return handOut(copy);
  const [t, status] = [await getTranslations("problems"), !result.ok && result.problem.kind === "invalid" ? 422 : 403];
  return new Response(t(status === 422 ? "kinds.invalid" : "kinds.not_allowed"), { status, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
}

function handOut(copy: PersonCopy): Response {
  return Response.json(copy, { headers: { "Content-Disposition": attachmentHeader(`suivi-${copy.madeAt.slice(0, 10)}.json`), "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" } });
}
