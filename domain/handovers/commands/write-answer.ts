import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { handoverItems } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import type { CommandEvent } from "@/server/command";
import type { ItemStatus } from "../exchange";
import type { ItemAnswer } from "../handover";
import { ITEM_STATES } from "../handover";
import { handoverEvent } from "./handover-event";
import type { LoadedHandover } from "./load-handover";

type Item = LoadedHandover["items"][number];
type Answer = { handover: LoadedHandover; item: Item; version: number; answer: ItemAnswer; reason: string | null; answeredOn: PartialDate; answeredByName: string };

/** Keeps what the programme says to one item, whoever wrote it down. A no says why. */
export async function writeAnswer(tx: Tx, { handover, item, version, answer, reason, answeredOn, answeredByName }: Answer): Promise<CommandEvent> {
  if (!ITEM_STATES.answer.some((state) => state === handover.state)) refuse({ kind: "wrong_stage", noun: "handovers", state: handover.state, move: "accept" });
  if (answer === "declined" && !reason) refuseField("reason", "reason");
  await save(tx, handoverItems, item, version, { answer, answerReason: reason, answeredOn, answeredByName });
  return handoverEvent("handover.item_answered", handover, { reason, facts: { answer } });
}

type Status = { handover: LoadedHandover; item: Item; version: number; status: ItemStatus; statusNote: string | null; statusOn: PartialDate; statusByName: string };

/** Keeps how far the programme is with something it took. */
export async function writeStatus(tx: Tx, { handover, item, version, ...status }: Status): Promise<CommandEvent> {
  if (!ITEM_STATES.status.some((state) => state === handover.state)) refuse({ kind: "wrong_stage", noun: "handovers", state: handover.state, move: "status" });
  if (item.answer !== "accepted") refuseField("itemId", "choose");
  await save(tx, handoverItems, item, version, status);
  return handoverEvent("handover.status_told", handover, { reason: status.statusNote, facts: { status: status.status } });
}
