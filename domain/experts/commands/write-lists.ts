import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { expertAbsences, expertLanguages, expertPosts, expertTopics } from "@/db/schema";
import { listTexts, type ProfileLists } from "../profile";

const NOTHING: ProfileLists = { languages: [], topics: [], posts: [], absences: [] };

/** Puts an expert's lists in the place of the earlier ones, and notes what changed. */
export async function writeLists(tx: Tx, expertId: string, lists: ProfileLists, earlier: ProfileLists = NOTHING): Promise<void> {
  const before = listTexts(earlier), after = listTexts(lists);
  recordChanges(tx, changesOf(before, after));
  const rows = <T extends object>(list: T[]) => list.map((one) => ({ ...one, expertId }));
  if (before.languages !== after.languages) {
    await tx.delete(expertLanguages).where(eq(expertLanguages.expertId, expertId));
    if (lists.languages.length > 0) await tx.insert(expertLanguages).values(rows(lists.languages));
  }
  if (before.topics !== after.topics) {
    await tx.delete(expertTopics).where(eq(expertTopics.expertId, expertId));
    if (lists.topics.length > 0) await tx.insert(expertTopics).values(rows(lists.topics));
  }
  if (before.posts !== after.posts) {
    await tx.delete(expertPosts).where(eq(expertPosts.expertId, expertId));
    if (lists.posts.length > 0) await tx.insert(expertPosts).values(rows(lists.posts));
  }
  if (before.absences !== after.absences) {
    await tx.delete(expertAbsences).where(eq(expertAbsences.expertId, expertId));
    if (lists.absences.length > 0) await tx.insert(expertAbsences).values(rows(lists.absences));
  }
}
