import { save } from "@/db/save";
import { lessons } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { loadTexts } from "@/domain/texts/commands/load-texts";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { asLongText, isFitToLeave } from "@/domain/texts/passage";
import { command, demand } from "@/server/command";
import { LESSON_LIFECYCLE } from "../lifecycle";
import { validateLessonInput } from "../schema";
import { lessonEvent, loadLesson } from "./load-lesson";

/** A second person stands behind a lesson: from now on the authority and the delegation read it. */
export const validateLesson = command({
  name: "lesson.validate",
  input: validateLessonInput,
  async run({ tx, actor, now }, { reference, number, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "lesson.validate", action.facts);
    const lesson = await loadLesson(tx, action.id, number);
    const said = await loadTexts(tx, { table: "lessons", ids: [lesson.id] });
    const state = demandMove(LESSON_LIFECYCLE, "validate", {
      state: lesson.state,
      met: { readBySecondPerson: said.some(({ origin, writtenById }) => origin === "written" && writtenById !== actor.userId), translationsChecked: isFitToLeave(asLongText(said)) },
    });
    await save(tx, lessons, lesson, version, { state, validatedOn: dayOf(now), validatedByName: actor.personName });
    await shareTexts(tx, said.map(({ id }) => id), "delegation");
    return { output: { reference, number }, events: [lessonEvent("lesson.validated", lesson, { audience: "delegation" })] };
  },
});
