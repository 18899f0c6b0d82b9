import { and, asc, desc, eq, sql, type SQL } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, activities, lessons, outputs } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { readTexts } from "@/domain/texts/queries/read-passages";
import type { Lesson } from "../lesson";
import { LESSON_ROWS, type LessonFilter } from "../list-filter";

/** The lessons of one Action that this reader may see, in the order in which they were written. */
export async function findActionLessons(actor: Actor, reference: string): Promise<Lesson[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => readLessons(tx, { where: eq(actions.reference, reference) }));
}

/** One lesson; undefined when it does not exist for this reader. */
export async function findLesson(actor: Actor, reference: string, number: string): Promise<Lesson | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return (await as(actor, (tx) => readLessons(tx, { where: and(eq(actions.reference, reference), eq(lessons.number, Number(number))) })))[0];
}

/** A page of lessons of every Action under these filters, the latest first, and how many there are. */
export async function findLessons(actor: Actor, filter: LessonFilter): Promise<{ rows: Lesson[]; total: number }> {
  const where = narrowing(filter);
  return as(actor, async (tx) => {
    const [counted] = await tx.select({ total: sql<number>`count(*)::int` }).from(lessons).innerJoin(actions, eq(actions.id, lessons.actionId)).where(where);
    return { total: counted!.total, rows: await readLessons(tx, { where, page: filter.page ?? 1 }) };
  });
}

/** A lesson is about the country it names; one that names none is about those of its Action. */
function narrowing({ state, theme, activityType, country, characteristic }: LessonFilter): SQL | undefined {
  return and(
    state && eq(lessons.state, state), theme && eq(lessons.theme, theme), activityType && eq(lessons.activityType, activityType), characteristic && eq(lessons.characteristic, characteristic),
    country === undefined ? undefined : sql`(${lessons.country} = ${country} or (${lessons.country} is null and ${country} = any(${actions.countryCodes})))`,
  );
}

async function readLessons(tx: Tx, { where, page }: { where: SQL | undefined; page?: number }): Promise<Lesson[]> {
  const asked = tx.select(ROW).from(lessons).innerJoin(actions, eq(actions.id, lessons.actionId))
    .leftJoin(activities, eq(activities.id, lessons.sourceActivityId)).leftJoin(outputs, eq(outputs.id, lessons.sourceOutputId)).where(where);
  const rows = page === undefined ? await asked.orderBy(asc(lessons.number)) : await asked.orderBy(desc(sql`coalesce(${lessons.validatedOn}, '9999')`), desc(lessons.updatedAt), asc(lessons.id)).limit(LESSON_ROWS).offset((page - 1) * LESSON_ROWS);
  const texts = await readTexts(tx, { table: "lessons", ids: rows.map(({ id }) => id) });
  return rows.map(({ source, activity, output, ...row }) => {
    const from = source === "mission_report" ? activity : output;
    return { ...row, text: texts.get(row.id)?.body ?? [], learntFrom: source && { source, number: from?.number ?? null, titleEn: from?.titleEn ?? null, titleFr: from?.titleFr ?? null } };
  });
}

const ROW = {
  id: lessons.id, reference: actions.reference, actionTitleEn: actions.titleEn, actionTitleFr: actions.titleFr, number: lessons.number, state: lessons.state,
  theme: lessons.theme, activityType: lessons.activityType, country: lessons.country, characteristic: lessons.characteristic,
  source: lessons.source, activity: { number: activities.number, titleEn: activities.titleEn, titleFr: activities.titleFr }, output: { number: outputs.number, titleEn: outputs.titleEn, titleFr: outputs.titleFr },
  writtenByName: lessons.writtenByName, validatedOn: lessons.validatedOn, validatedByName: lessons.validatedByName, version: lessons.version,
};
