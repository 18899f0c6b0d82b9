import { SeatLink } from "@/components/links/seat-link";
import { findInvitation } from "@/domain/seats/queries/find-invitation";
import type { Draw } from "../draw-link";
import { submitSeat } from "./submit";

export const drawSeat: Draw = async (link, { token }) => {
  const invitation = link.usedAt ? undefined : await findInvitation(link.subjectId);
  return invitation ? <SeatLink token={token} link={link} invitation={invitation} submit={submitSeat} /> : null;
};
