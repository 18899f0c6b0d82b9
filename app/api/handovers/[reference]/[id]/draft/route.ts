import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { findDossierDraft } from "@/domain/handovers/queries/find-dossier-draft";
import { isLocale } from "@/messages/locale";
import { requireActor } from "@/server/actor";
import { dossierPage } from "@/server/handovers/dossier-archive";

type Params = { params: Promise<{ reference: string; id: string }> };
const HEADERS = { "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" };

/** The page that a dossier would hold if it were frozen now, for the facility. */
export async function GET(request: Request, { params }: Params) {
  const [actor, { reference, id }] = await Promise.all([requireActor(), params]);
  const language = new URL(request.url).searchParams.get("language");
  const draft = isLocale(language) && z.uuid().safeParse(id).success ? await findDossierDraft(actor, reference, id) : undefined;
  if (!draft || !isLocale(language)) return new Response((await getTranslations("problems"))("kinds.not_found"), { status: 404, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } });
  return new Response(await dossierPage(draft, language, { isDraft: true }), { headers: { ...HEADERS, "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups" } });
}
