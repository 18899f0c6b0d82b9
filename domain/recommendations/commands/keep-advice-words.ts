import type { Tx } from "@/db/client";
import type { Actor } from "@/domain/policy/actor";
import { refuseField } from "@/domain/shared/problem";
import { keepText } from "@/domain/texts/commands/keep-text";
import { loadTexts } from "@/domain/texts/commands/load-texts";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import type { AdviceLanguage, TranslatedBy } from "../languages";

/** In which language advice is written, how the other came about, and whether it says what the original says now. */
export type Spoken = { original: AdviceLanguage; translation: TranslatedBy; fits: boolean };
type Kept = { actor: Actor; now: Date; actionId: string; recommendationId: string; words: { textEn: string; textFr: string | null }; spoken: Spoken };

/**
 * Keeps the words of a recommendation as versions in their languages, beside the columns that say what stands now. The original stays
 * the one it was first written in. Advice is read by the authority and the delegations as soon as it is given, and so are its versions.
 * Answers whether anything was new.
 */
export async function keepAdviceWords(tx: Tx, { actor, now, actionId, recommendationId, words, spoken }: Kept): Promise<boolean> {
  const subject = { table: "recommendations" as const, id: recommendationId };
  const known = await loadTexts(tx, { table: subject.table, ids: [recommendationId], field: "text" });
  const original = (known.find(({ origin }) => origin === "written")?.language as AdviceLanguage | undefined) ?? spoken.original;
  const bodies = { en: words.textEn, fr: words.textFr ?? "" };
  if (bodies[original] === "") refuseField("textFr", "required");
  const kept: string[] = [];
  for (const language of original === "en" ? (["en", "fr"] as const) : (["fr", "en"] as const)) {
    const mine = known.find((text) => text.language === language);
    if (bodies[language] === "" && !mine) continue;
    const version = { language, origin: language === original ? "written" as const : spoken.translation, heading: "", body: bodies[language], fits: spoken.fits, version: mine?.number ?? 0 };
    const { id } = await keepText(tx, { actor, now, actionId, subject, field: "text", words: version });
    if (id !== mine?.id) kept.push(id);
  }
  await shareTexts(tx, kept, "delegation");
  return kept.length > 0;
}
