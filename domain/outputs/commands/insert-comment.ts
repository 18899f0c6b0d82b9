import type { Tx } from "@/db/client";
import { outputComments } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { orderedId } from "@/domain/shared/ordered-id";
import { hasWords, loadTexts } from "@/domain/texts/commands/load-texts";
import { found } from "@/server/command";
import type { COMMENT_AUDIENCES, CommentSide } from "../lists";
import { loadSections } from "./load-sections";

type Comment = { actor: Actor; now: Date; output: { id: string; actionId: string }; sectionId: string | null; side: CommentSide; audience: (typeof COMMENT_AUDIENCES)[number]; body: string; organisationName: string };

/** Keeps a remark, and with it the very words it is about: the original of the section as it stands. */
export async function insertComment(tx: Tx, { actor, now, output, sectionId, ...comment }: Comment): Promise<void> {
  if (sectionId) found((await loadSections(tx, output.id)).find(({ id }) => id === sectionId));
  const original = sectionId ? found((await loadTexts(tx, { table: "output_sections", ids: [sectionId] })).find((text) => text.origin === "written" && hasWords(text))) : null;
  await tx.insert(outputComments).values({ ...comment, id: orderedId(now), outputId: output.id, actionId: output.actionId, sectionId, textId: original?.id ?? null, writtenByName: actor.personName, writtenAt: now });
}
