import { eq, max } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { lessons } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { lockAction } from "@/domain/activities/commands/refresh-action-dates";
import { keepText } from "@/domain/texts/commands/keep-text";
import { command, demand } from "@/server/command";
import { draftLessonInput } from "../schema";
import { lessonEvent, sourceOf } from "./load-lesson";

/** Writes down what an Action taught, in the language it was said in, with what it is about and where it was learnt. */
export const draftLesson = command({
  name: "lesson.draft",
  input: draftLessonInput,
  async run({ tx, actor, now }, { reference, theme, activityType, country, characteristic, learntFrom, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "lesson.write", action.facts);
    await lockAction(tx, action.id);
    const [last] = await tx.select({ number: max(lessons.number) }).from(lessons).where(eq(lessons.actionId, action.id));
    const tags = { theme, activityType, country, characteristic };
    const lesson = { ...tags, ...(await sourceOf(tx, action.id, learntFrom)), id: crypto.randomUUID(), actionId: action.id, number: (last?.number ?? 0) + 1, writtenByName: actor.personName };
    await tx.insert(lessons).values(lesson);
    const kept = await keepText(tx, { actor, now, actionId: action.id, subject: { table: "lessons", id: lesson.id }, words });
    recordChanges(tx, changesOf({}, { ...tags, body: words.body }));
    return { output: { reference, number: lesson.number }, events: [lessonEvent("lesson.drafted", lesson, { facts: { language: kept.language } })] };
  },
});
