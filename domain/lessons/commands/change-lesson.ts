import { save } from "@/db/save";
import { lessons } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { LESSON_LIFECYCLE } from "../lifecycle";
import { changeLessonInput } from "../schema";
import { lessonEvent, loadLesson, sourceOf } from "./load-lesson";

/** Says anew what a lesson is about and where it was learnt. */
export const changeLesson = command({
  name: "lesson.change",
  input: changeLessonInput,
  async run({ tx, actor }, { reference, number, version, learntFrom, ...tags }) {
    const action = await loadAction(tx, reference);
    demand(actor, "lesson.write", action.facts);
    const lesson = await loadLesson(tx, action.id, number);
    demandMove(LESSON_LIFECYCLE, "change", lesson);
    await save(tx, lessons, lesson, version, { ...tags, ...(await sourceOf(tx, action.id, learntFrom)) });
    return { output: { reference, number }, events: [lessonEvent("lesson.changed", lesson)] };
  },
});
