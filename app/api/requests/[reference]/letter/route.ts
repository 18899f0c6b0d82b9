import { getTranslations } from "next-intl/server";
import { attachmentHeader } from "@/domain/documents/file-name";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { letterOf } from "@/domain/requests/letter-model";
import { REQUEST_LANGUAGES } from "@/domain/requests/lists";
import { findRequest } from "@/domain/requests/queries/find-request";
import { pick } from "@/domain/shared/localised";
import { requireActor } from "@/server/actor";
import { letterDocument } from "@/server/letter";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The model endorsement letter of a request as DOCX in one of the languages offered. */
export async function GET(asked: Request, { params }: { params: Promise<{ reference: string }> }) {
  const actor = await requireActor();
  const wanted = new URL(asked.url).searchParams.get("lang");
  const language = REQUEST_LANGUAGES.find((one) => one === wanted);
  const [request, programme] = await Promise.all([findRequest(actor, (await params).reference), findProgramme(actor)]);
  if (!request || !language) return new Response((await getTranslations("problems"))("kinds.not_found"), { status: 404, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
  const named = (list: readonly { nameEn: string; nameFr: string | null }[]) => list.map(({ nameEn, nameFr }) => pick(language, nameEn, nameFr).text).join(", ");
  const joint = request.parties.filter(({ isLead, state }) => !isLead && state !== "declined");
  const letter = letterOf(language, {
    authority: named(request.authorities.filter(({ isLead }) => isLead)) || request.leadAuthorityName, programme: programme ? pick(language, programme.nameEn, programme.nameFr).text : "", reference: request.reference,
    title: request.title, need: request.need, joint: named(joint), name: request.signatoryName ?? "", rank: request.signatoryRank ?? "",
  });
  return new Response(await letterDocument(letter, { language, hasJoint: joint.length > 0 }) as BodyInit, {
    headers: { "Content-Type": DOCX, "Content-Disposition": attachmentHeader(`letter-${request.reference}-${language}.docx`), "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" },
  });
}
