import { save } from "@/db/save";
import { lessons } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { loadTexts } from "@/domain/texts/commands/load-texts";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { command, demand } from "@/server/command";
import { LESSON_LIFECYCLE } from "../lifecycle";
import { reopenLessonInput } from "../schema";
import { lessonEvent, loadLesson } from "./load-lesson";

/** Takes a lesson back to be written anew; until it is validated again only the facility reads it. */
export const reopenLesson = command({
  name: "lesson.reopen",
  input: reopenLessonInput,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "lesson.validate", action.facts);
    const lesson = await loadLesson(tx, action.id, number);
    const state = demandMove(LESSON_LIFECYCLE, "reopen", { state: lesson.state, met: { reasonGiven: true } });
    await save(tx, lessons, lesson, version, { state, validatedOn: null, validatedByName: null });
    await shareTexts(tx, (await loadTexts(tx, { table: "lessons", ids: [lesson.id] })).map(({ id }) => id), "facility");
    return { output: { reference, number }, events: [lessonEvent("lesson.reopened", lesson, { reason })] };
  },
});
