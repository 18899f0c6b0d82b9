import { SPECIFIC_AREAS, type SpecificArea } from "@/domain/actions/lists";
import type { PartialDate } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import type { ExpertLanguage, LanguageLevel, TopicLevel } from "./lists";
import { ROWS } from "./schema";

export type SpokenLanguage = { language: string; level: LanguageLevel };
export type KnownTopic = { topic: string; level: TopicLevel };
export type Post = { employer: string; jobTitle: string; country: string | null; startedOn: PartialDate | null; endedOn: PartialDate | null };
export type Absence = { startsOn: PartialDate; endsOn: PartialDate };
export type ProfileLists = { languages: SpokenLanguage[]; topics: KnownTopic[]; posts: Post[]; absences: Absence[] };

type Posted = Record<string, unknown>;
type Text = string | null | undefined;

/** The lists of a profile from the numbered lines of its form; a line that says only half is refused at its field. */
export function readLists(posted: Posted): ProfileLists {
  return { languages: readLanguages(posted, ROWS.languages), topics: readTopics(posted), posts: readPosts(posted), absences: readAbsences(posted) };
}

/** Languages and their levels; the same language twice is refused. `prefix` as in the form. */
export function readLanguages(posted: Posted, count: number, prefix = ""): SpokenLanguage[] {
  const spoken: SpokenLanguage[] = [];
  for (let at = 1; at <= count; at++) {
    const language = posted[`language${at}`] as ExpertLanguage | null;
    const level = posted[`languageLevel${at}`] as LanguageLevel | null;
    if (!language && !level) continue;
    if (!language) refuseField(`${prefix}language${at}`, "choose");
    if (!level) refuseField(`${prefix}languageLevel${at}`, "choose");
    if (spoken.some((one) => one.language === language)) refuseField(`${prefix}language${at}`, "twice");
    spoken.push({ language: language!, level: level! });
  }
  return spoken;
}

export function readTopics(posted: Posted): KnownTopic[] {
  return SPECIFIC_AREAS.flatMap((topic) => (posted[`topic_${topic}`] ? [{ topic, level: posted[`topic_${topic}`] as TopicLevel }] : []));
}

function readPosts(posted: Posted): Post[] {
  const posts: Post[] = [];
  for (let at = 1; at <= ROWS.posts; at++) {
    const [employer, jobTitle, country, startedOn, endedOn] = ["Employer", "Title", "Country", "StartedOn", "EndedOn"].map((name) => (posted[`post${at}${name}`] as Text) ?? null);
    if (![employer, jobTitle, country, startedOn, endedOn].some(Boolean)) continue;
    if (!employer) refuseField(`post${at}Employer`, "required");
    if (!jobTitle) refuseField(`post${at}Title`, "required");
    if (startedOn && endedOn && endedOn < startedOn) refuseField(`post${at}EndedOn`, "later");
    posts.push({ employer: employer!, jobTitle: jobTitle!, country: country ?? null, startedOn: startedOn ?? null, endedOn: endedOn ?? null });
  }
  return posts;
}

function readAbsences(posted: Posted): Absence[] {
  const absences: Absence[] = [];
  for (let at = 1; at <= ROWS.absences; at++) {
    const startsOn = posted[`absence${at}StartsOn`] as Text, endsOn = posted[`absence${at}EndsOn`] as Text;
    if (!startsOn && !endsOn) continue;
    if (!startsOn) refuseField(`absence${at}StartsOn`, "required");
    if (!endsOn) refuseField(`absence${at}EndsOn`, "required");
    if (endsOn! < startsOn!) refuseField(`absence${at}EndsOn`, "later");
    absences.push({ startsOn: startsOn!, endsOn: endsOn! });
  }
  return absences;
}

/** The lists as the fields of a form: what `readLists` reads. */
export function listFields({ languages, topics, posts, absences }: Partial<ProfileLists>): Record<string, string> {
  return Object.fromEntries([
    ...(languages ?? []).flatMap(({ language, level }, index) => [[`language${index + 1}`, language], [`languageLevel${index + 1}`, level]]),
    ...(topics ?? []).map(({ topic, level }) => [`topic_${topic as SpecificArea}`, level]),
    ...(posts ?? []).flatMap((post, index) => [["Employer", post.employer], ["Title", post.jobTitle], ["Country", post.country ?? ""], ["StartedOn", post.startedOn ?? ""], ["EndedOn", post.endedOn ?? ""]].map(([name, value]) => [`post${index + 1}${name}`, value])),
    ...(absences ?? []).flatMap(({ startsOn, endsOn }, index) => [[`absence${index + 1}StartsOn`, startsOn], [`absence${index + 1}EndsOn`, endsOn]]),
  ]);
}

/** The lists as history tells them: one line of text for each. */
export function listTexts({ languages, topics, posts, absences }: ProfileLists): Record<keyof ProfileLists, string> {
  return {
    languages: languages.map(({ language, level }) => `${language} ${level}`).sort().join("; "),
    topics: topics.map(({ topic, level }) => `${topic} ${level}`).sort().join("; "),
    posts: posts.map(({ employer, jobTitle, country, startedOn, endedOn }) => `${startedOn ?? "?"}–${endedOn ?? ""} ${jobTitle}, ${employer}${country ? ` (${country})` : ""}`).join("; "),
    absences: absences.map(({ startsOn, endsOn }) => `${startsOn} – ${endsOn}`).sort().join("; "),
  };
}
