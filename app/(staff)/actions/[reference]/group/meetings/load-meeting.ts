import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findMeeting } from "@/domain/meetings/queries/find-meeting";
import { may } from "@/domain/policy/matrix";
import { dayIn } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

export type MeetingProps = { params: Promise<{ reference: string; n: string }> };

/** A meeting, its Action, what day it is there, and whether this person holds meetings. */
export async function loadMeeting(params: MeetingProps["params"]) {
  const [{ reference, n }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, meeting] = await Promise.all([findActionHead(actor, reference), findMeeting(actor, reference, n)]);
  if (!head || !meeting) notFound();
  return { actor, reference, head, meeting, today: dayIn(meeting.zone, new Date()), may: may(actor, "meeting.hold", head.facts), hidden: { reference, number: meeting.number, version: meeting.version } };
}
