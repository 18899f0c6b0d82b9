import { z } from "zod";
import { findAskedDossier } from "@/domain/handovers/queries/find-handover-asked";
import { linkState, type Link } from "@/domain/links/link";
import { findAskedFile } from "@/domain/outputs/queries/find-output-asked";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findQuestionLetter } from "@/domain/requests/queries/find-opinion-question";
import { linkOf } from "@/server/links";
import { sendFile } from "@/server/send-file";

type Params = { params: Promise<{ token: string; id: string }> };

/** What a link lets its reader open beside its page: letters of the request it asks about, files of the output it asks about, the dossier of a handover. */
const FILES: Partial<Record<Link["purpose"], (subjectId: string, id: string) => Promise<Parameters<typeof sendFile>[0]>>> = { opinion: findQuestionLetter, output_comment: findAskedFile, handover_items: findAskedDossier, handover_status: findAskedDossier };

/** Sends a file to whoever holds a link that shows it, while the link is good to read by. */
export async function GET(_: Request, { params }: Params) {
  const { token, id } = await params;
  const link = await linkOf(token);
  const find = link && ["open", "used"].includes(linkState(link, programmeDay(new Date()))) ? FILES[link.purpose] : undefined;
  return sendFile(find && z.uuid().safeParse(id).success ? await find(link!.subjectId, id) : undefined);
}
