import { PositionsLink } from "@/components/drafting/positions-link";
import { findPositionsAsked } from "@/domain/drafting/queries/find-positions-asked";
import type { Draw } from "../draw-link";
import { submitPositions } from "./submit";

/** The text on which a member's institution is asked for its positions. */
export const drawPositions: Draw = async (link, { token, isThanked }) => {
  const asked = await findPositionsAsked(link);
  return asked ? <PositionsLink token={token} asked={asked} askedBy={link.madeByName} isThanked={isThanked} submit={submitPositions} /> : null;
};
