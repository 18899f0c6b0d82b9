import type { Theme } from "@/domain/actions/lists";
import type { ActivityType } from "@/domain/activities/lifecycle";
import type { Characteristic } from "@/domain/characteristics/lists";
import type { PartialDate } from "@/domain/shared/dates";
import type { LongText } from "@/domain/texts/passage";
import type { LessonSource, LessonState } from "./lifecycle";

/** What a lesson is about. */
export type LessonTags = { theme: Theme; activityType: ActivityType | null; country: string | null; characteristic: Characteristic | null };

/** Where it was learnt; `number` is that of the activity or the output. */
export type LearntFrom = { source: LessonSource; number: number | null; titleEn: string | null; titleFr: string | null };

export type Lesson = LessonTags & {
  id: string;
  reference: string;
  actionTitleEn: string;
  actionTitleFr: string | null;
  number: number;
  state: LessonState;
  learntFrom: LearntFrom | null;
  text: LongText;
  writtenByName: string;
  validatedOn: PartialDate | null;
  validatedByName: string | null;
  version: number;
};

/** Something of an Action that a lesson can be learnt from, by the key a form posts. */
export type SourceOption = LearntFrom & { key: string };

/** What a form posts for a source: `mission_report:3`, `output:2` or `final_report`. */
export function sourceKey({ source, number }: Pick<LearntFrom, "source" | "number">): string {
  return number === null ? source : `${source}:${number}`;
}
