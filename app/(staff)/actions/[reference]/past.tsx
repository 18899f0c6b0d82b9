import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { ActionPast } from "@/components/as-at/action-past";
import { headAsAt } from "@/domain/as-at/action-as-at";
import type { AsAtDay } from "@/domain/as-at/as-at";
import { findActionAsAt } from "@/domain/as-at/queries/find-action-as-at";
import type { Actor } from "@/domain/policy/actor";

/** The first page of an Action's file at a past date: its head is the one of that day too. */
export async function PastActionPage({ actor, reference, day }: { actor: Actor; reference: string; day: AsAtDay }) {
  const found = await findActionAsAt(actor, reference, day);
  if (!found) notFound();
  const { head, past, later } = found;
  return (
    <ActionFrame head={past.stage ? headAsAt(head, { at: day.at, past: { ...past, stage: past.stage } }) : head} tab="overview">
      <ActionPast reference={reference} day={day} past={past} later={later} />
    </ActionFrame>
  );
}
