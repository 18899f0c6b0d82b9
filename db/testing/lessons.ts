import { draftLesson } from "@/domain/lessons/commands/draft-lesson";
import { validateLesson } from "@/domain/lessons/commands/validate-lesson";
import { done } from "./cases";
import { lineWritten } from "./briefs";
import type { People } from "./people";

/** Lesson 1 is drafted, 2 is validated; a line stands for the brief on the country. */
export async function lessonsLearnt(p: People, reference: string): Promise<void> {
  for (const body of ["Begin with the law.", "Bring both ministries to the table."]) await done(draftLesson, p.mira, { reference, language: "en", origin: "written", version: 0, body, theme: "legal_migration_and_mobility" });
  await done(validateLesson, p.marek, { reference, number: 2, version: 1 });
  await lineWritten(p);
}
