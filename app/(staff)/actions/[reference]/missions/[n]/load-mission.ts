import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findMission } from "@/domain/activities/queries/find-mission";
import { requireActorIn } from "@/server/actor";

export type MissionProps = { params: Promise<{ reference: string; n: string }> };

/** What every page under an activity's address needs; unknown is not found. */
export async function loadMission(params: MissionProps["params"]) {
  const [{ reference, n }, actor] = await Promise.all([params, requireActorIn("staff")]);
  const [head, mission] = await Promise.all([findActionHead(actor, reference), findMission(actor, reference, n)]);
  if (!head || !mission) notFound();
  return { actor, head, mission, at: { reference, number: mission.number } };
}
