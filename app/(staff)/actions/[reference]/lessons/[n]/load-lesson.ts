import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findLesson } from "@/domain/lessons/queries/find-lessons";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

export type LessonProps = { params: Promise<{ reference: string; n: string }> };

/** What every page about a lesson begins with: its Action, itself, and what this person may do with it. */
export async function loadLesson({ params }: LessonProps) {
  const [{ reference, n }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, lesson] = await Promise.all([findActionHead(actor, reference), findLesson(actor, reference, n)]);
  if (!head || !lesson) notFound();
  const rights = { mayWrite: may(actor, "lesson.write", head.facts), mayValidate: may(actor, "lesson.validate", head.facts), mayCheck: may(actor, "text.review", head.facts) };
  return { actor, head, lesson, rights, at: { reference, number: lesson.number }, path: `/actions/${reference}/lessons/${lesson.number}` };
}
