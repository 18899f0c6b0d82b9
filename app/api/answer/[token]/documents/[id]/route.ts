import { z } from "zod";
import { linkState } from "@/domain/links/link";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findQuestionLetter } from "@/domain/requests/queries/find-opinion-question";
import { linkOf } from "@/server/links";
import { sendFile } from "@/server/send-file";

type Params = { params: Promise<{ token: string; id: string }> };

/** Sends a letter of the request to whoever holds a link to an opinion on it, while the link is good to read by. */
export async function GET(_: Request, { params }: Params) {
  const { token, id } = await params;
  const link = await linkOf(token);
  const isReadable = link?.purpose === "opinion" && ["open", "used"].includes(linkState(link, programmeDay(new Date())));
  return sendFile(isReadable && z.uuid().safeParse(id).success ? await findQuestionLetter(link.subjectId, id) : undefined);
}
