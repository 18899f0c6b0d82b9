import type { Tx } from "@/db/client";
import { texts } from "@/db/schema";
import type { Audience } from "@/domain/documents/lists";
import type { Actor } from "@/domain/policy/actor";
import { orderedId } from "@/domain/shared/ordered-id";
import { keepText } from "@/domain/texts/commands/keep-text";
import { hasWords, loadTexts, type LoadedText } from "@/domain/texts/commands/load-texts";
import { CONCEPT_PARTS, type ConceptPart, type ConceptParts } from "../parts";

type Concept = { id: string; actionId: string; language: string };
type Kept = { actor: Actor; now: Date; concept: Concept; parts: ConceptParts; audience?: Audience };

/** The latest version of each part in each language that this reader may see, without what was emptied. */
export async function loadConceptWords(tx: Tx, conceptId: string): Promise<LoadedText[]> {
  return (await loadTexts(tx, { table: "concepts", ids: [conceptId] })).filter(hasWords);
}

/** Keeps what is written of a concept in its own language: a new version of each part that changed. The columns of the concept say the same. */
export async function keepConceptWords(tx: Tx, { actor, now, concept: { id, actionId, language }, parts, audience }: Kept): Promise<void> {
  const known = (await loadTexts(tx, { table: "concepts", ids: [id] })).filter((text) => text.language === language);
  for (const part of CONCEPT_PARTS) {
    const mine = known.find(({ field }) => field === part);
    if ((mine?.body ?? "") === parts[part]) continue;
    await keepText(tx, { actor, now, actionId, subject: { table: "concepts", id }, field: part, audience, words: { language, origin: "written", heading: "", body: parts[part], fits: true, version: mine?.number ?? 0 } });
  }
}

/** A translation as it stands: its words, the number of each part's version, and how many versions that makes: what a form was drawn from. */
export async function readTranslation(tx: Tx, conceptId: string, language: string) {
  const texts = (await loadTexts(tx, { table: "concepts", ids: [conceptId] })).filter((text) => text.language === language);
  const of = (part: ConceptPart) => texts.find(({ field }) => field === part);
  const each = <T>(value: (part: ConceptPart) => T) => Object.fromEntries(CONCEPT_PARTS.map((part) => [part, value(part)])) as Record<ConceptPart, T>;
  const numbers = each((part) => of(part)?.number ?? 0);
  const last = texts.reduce<LoadedText | undefined>((one, other) => (one && one.writtenAt >= other.writtenAt ? one : other), undefined);
  return { texts: texts.filter(hasWords), standing: each((part) => of(part)?.body ?? ""), numbers, read: Object.values(numbers).reduce((sum, number) => sum + number, 0), last };
}

/** Gives a new concept the words of the one it replaces, in every language; who wrote and who checked them stays said. */
export async function carryConceptWords(tx: Tx, { from, to, now }: { from: string; to: string; now: Date }): Promise<void> {
  const carried = (await loadConceptWords(tx, from)).map((text) => ({ ...text, id: orderedId(now), was: text.id, subjectId: to, number: 1, audience: "facility" as const }));
  // A translation of an earlier original goes on naming that one, and is as stale as it was.
  const sourceOf = (id: string | null) => carried.find(({ was }) => was === id)?.id ?? id;
  const [originals, translations] = [carried.filter(({ origin }) => origin === "written"), carried.filter(({ origin }) => origin !== "written")];
  for (const some of [originals, translations]) if (some.length > 0) await tx.insert(texts).values(some.map(({ was: _, ...text }) => ({ ...text, sourceId: sourceOf(text.sourceId) })));
}
