import { changesOf, recordChanges } from "@/db/save";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { keepText } from "@/domain/texts/commands/keep-text";
import { loadTexts } from "@/domain/texts/commands/load-texts";
import { command, demand } from "@/server/command";
import { LESSON_LIFECYCLE } from "../lifecycle";
import { writeLessonInput } from "../schema";
import { lessonEvent, loadLesson } from "./load-lesson";

/** Writes a lesson in one language: its original again, or a translation of it. */
export const writeLesson = command({
  name: "lesson.write",
  input: writeLessonInput,
  async run({ tx, actor, now }, { reference, number, ...words }) {
    const action = await loadAction(tx, reference);
    demand(actor, "lesson.write", action.facts);
    const lesson = await loadLesson(tx, action.id, number);
    demandMove(LESSON_LIFECYCLE, "change", lesson);
    const before = (await loadTexts(tx, { table: "lessons", ids: [lesson.id] })).find(({ language }) => language === words.language);
    const kept = await keepText(tx, { actor, now, actionId: action.id, subject: { table: "lessons", id: lesson.id }, words });
    recordChanges(tx, changesOf({ body: before?.body, origin: before?.origin }, { body: words.body, origin: words.origin }));
    return { output: { reference, number }, events: [lessonEvent("lesson.written", lesson, { facts: { language: kept.language, versionNumber: kept.number } })] };
  },
});
