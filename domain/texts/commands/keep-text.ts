import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { refuseConflict } from "@/db/save";
import { texts } from "@/db/schema";
import type { Audience } from "@/domain/documents/lists";
import type { Actor } from "@/domain/policy/actor";
import { refuseField } from "@/domain/shared/problem";
import { orderedId } from "@/domain/shared/ordered-id";
import type { TextOrigin, TextSubject } from "../lists";
import { hasWords, loadTexts, type LoadedText } from "./load-texts";

type Words = { language: string; origin: TextOrigin; heading: string; body: string; fits: boolean; version: number };
type Kept = { actor: Actor; now: Date; actionId: string; subject: TextSubject; field?: string; /** Who may read it from now on: the facility alone, unless the writer says otherwise. */ audience?: Audience; words: Words };

/**
 * Keeps a text in one language as a new version, inside the command that may write its record; answers with it.
 * Words are never changed in place. A translation names the very version of the original it renders, so that editing
 * the original marks it stale. Whoever read an earlier version than the latest is refused with both texts.
 */
export async function keepText(tx: Tx, { actor, now, actionId, subject, field = "body", audience = "facility", words }: Kept): Promise<Pick<LoadedText, "id" | "number" | "language" | "origin">> {
  const { fits, version: read, ...said } = words;
  // Two at once in different languages would both write an original.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${subject.table} ${subject.id} ${field}`}, 0))`);
  const current = await loadTexts(tx, { table: subject.table, ids: [subject.id], field });
  const mine = current.find(({ language }) => language === said.language);
  const original = current.find((text) => text.origin === "written" && hasWords(text));
  demandOrigin(said, original, mine);
  const isTranslation = said.origin !== "written";
  const sourceId = isTranslation ? (fits || !mine?.sourceId ? original!.id : mine.sourceId) : null;
  if (mine && mine.heading === said.heading && mine.body === said.body && mine.origin === said.origin && mine.sourceId === sourceId) return mine;
  if (mine && mine.number !== read) await refuseConflict(tx, mine, { heading: said.heading, body: said.body }, { who: { by: mine.writtenByName, at: mine.writtenAt }, versions: { read, now: mine.number } });
  const kept = { ...said, id: orderedId(now), actionId, subjectTable: subject.table, subjectId: subject.id, field, audience, number: (mine?.number ?? 0) + 1, sourceId, writtenById: actor.userId, writtenByName: actor.personName, writtenAt: now };
  await tx.insert(texts).values(kept);
  return kept;
}

/** One original; everything else is a translation of it. */
function demandOrigin({ language, origin, heading, body }: Omit<Words, "fits" | "version">, original: LoadedText | undefined, mine: LoadedText | undefined) {
  if (!mine && heading === "" && body === "") refuseField("body", "required");
  if (origin === "written" && original && original.language !== language) refuseField("origin", "originalElsewhere");
  if (origin !== "written" && !original) refuseField("origin", "originalFirst");
  if (origin !== "written" && original?.language === language) refuseField("origin", "isOriginal");
}
