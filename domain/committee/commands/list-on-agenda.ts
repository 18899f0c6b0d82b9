import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { committeeItems, requests } from "@/db/schema";
import { approvalFacts } from "@/domain/requests/commands/approval-facts";
import { loadRequest, type LoadedRequest } from "@/domain/requests/commands/load-request";
import { REQUEST_MOVES } from "@/domain/requests/lifecycle";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { refuseField } from "@/domain/shared/problem";
import { itemEvent, listedElsewhere, type LoadedMeeting } from "./load-meeting";

type Meeting = Pick<LoadedMeeting, "id" | "number"> & { items: readonly { position: number; requestId: string }[] };

/** Puts requests at the end of an agenda, where everything that approval needs is on file. From now on the committee holds them. */
export async function listOnAgenda(tx: Tx, meeting: Meeting, references: readonly string[], now: Date) {
  const loaded = await Promise.all([...new Set(references)].map((reference) => loadRequest(tx, reference)));
  for (const request of loaded) await demandReady(tx, request);
  const [elsewhere] = await listedElsewhere(tx, loaded.map(({ id }) => id));
  if (elsewhere) refuseField("requests", "alreadyListed", { number: elsewhere.number });
  if (loaded.some(({ id }) => meeting.items.some(({ requestId }) => requestId === id))) refuseField("requests", "alreadyListed", { number: meeting.number });
  const last = Math.max(0, ...meeting.items.map(({ position }) => position));
  const items = loaded.map((request, index) => ({ id: crypto.randomUUID(), meetingId: meeting.id, requestId: request.id, position: last + index + 1 }));
  if (items.length > 0) await tx.insert(committeeItems).values(items);
  for (const request of loaded) await giveTo(tx, request, "committee", now);
  return { requests: loaded, events: items.map((item, index) => itemEvent("committee.item_listed", meeting, item, { request: loaded[index]!.reference, court: "committee" })) };
}

/** Who holds a request while it stays where it is in its life. */
export async function giveTo(tx: Tx, request: LoadedRequest, court: "committee" | "facility", now: Date): Promise<void> {
  if (request.court !== court) await save(tx, requests, request, request.version, { court, courtSince: programmeDay(now) });
}

async function demandReady(tx: Tx, request: LoadedRequest): Promise<void> {
  const { from, needs } = REQUEST_MOVES.approve;
  const met: Record<string, boolean> = await approvalFacts(tx, request);
  if (!from.some((state) => state === request.state) || needs.some((need) => !met[need])) refuseField("requests", "notReady", { reference: request.reference });
}
