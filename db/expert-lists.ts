import { asc, eq } from "drizzle-orm";
import type { ProfileLists } from "@/domain/experts/profile";
import type { Tx } from "./client";
import { expertAbsences, expertLanguages, expertPosts, expertTopics } from "./schema";

/** The languages, topics, past posts and days away of an expert, the best known and the latest first. */
export async function readExpertLists(tx: Tx, expertId: string): Promise<ProfileLists> {
  const languages = await tx.select({ language: expertLanguages.language, level: expertLanguages.level }).from(expertLanguages).where(eq(expertLanguages.expertId, expertId)).orderBy(expertLanguages.level, expertLanguages.language);
  const topics = await tx.select({ topic: expertTopics.topic, level: expertTopics.level }).from(expertTopics).where(eq(expertTopics.expertId, expertId)).orderBy(expertTopics.level, expertTopics.topic);
  const posts = await tx.select(POST).from(expertPosts).where(eq(expertPosts.expertId, expertId)).orderBy(asc(expertPosts.startedOn), asc(expertPosts.id));
  const absences = await tx.select({ startsOn: expertAbsences.startsOn, endsOn: expertAbsences.endsOn }).from(expertAbsences).where(eq(expertAbsences.expertId, expertId)).orderBy(expertAbsences.startsOn);
  return { languages: languages.reverse(), topics: topics.reverse(), posts: posts.reverse(), absences };
}

const POST = { employer: expertPosts.employer, jobTitle: expertPosts.jobTitle, country: expertPosts.country, startedOn: expertPosts.startedOn, endedOn: expertPosts.endedOn };
