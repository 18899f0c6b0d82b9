import { notFound } from "next/navigation";
import { findMeeting } from "@/domain/committee/queries/find-meeting";
import { meetingNumber } from "@/domain/committee/schema";
import { requireActorIn } from "@/server/actor";

/** The meeting of an address and who asks for it; the page that says it is not here otherwise. */
export async function loadMeeting(params: Promise<{ number: string }>) {
  const actor = await requireActorIn("staff");
  const meeting = await findMeeting(actor, meetingNumber((await params).number));
  if (!meeting) notFound();
  return { actor, meeting };
}
