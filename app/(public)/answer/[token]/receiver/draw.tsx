import { ReceiverLink } from "@/components/links/receiver-link";
import { findHandoverAsked } from "@/domain/handovers/queries/find-handover-asked";
import type { Draw } from "../draw-link";
import { submitReceiverAnswer, submitReceiverStatus } from "./submit";

/** What a receiving programme is asked about a handover: which items it takes, or how far those are. */
export const drawReceiver: Draw = async (link, { token, isThanked }) => {
  const asked = await findHandoverAsked(link.subjectId);
  return asked ? <ReceiverLink token={token} asked={asked} isThanked={isThanked} submit={asked.kind === "items" ? submitReceiverAnswer : submitReceiverStatus} /> : null;
};
