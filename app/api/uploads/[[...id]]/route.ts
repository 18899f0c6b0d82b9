import { spaceOf } from "@/domain/policy/actor";
import { requireOwnActor } from "@/server/actor";
import { takeUpload } from "@/server/uploads";

/** Large files of staff, in pieces that survive a broken line (tus). A form then names the upload. */
async function answer(request: Request): Promise<Response> {
  const actor = await requireOwnActor();
  if (spaceOf(actor.role) !== "staff") return new Response(null, { status: 403 });
  return takeUpload(actor, request);
}

export { answer as DELETE, answer as HEAD, answer as PATCH, answer as POST };
