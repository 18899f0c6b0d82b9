import { NominationLink } from "@/components/nominations/nomination-link";
import { findNominationAsked } from "@/domain/nominations/queries/find-nomination-asked";
import type { Draw } from "../draw-link";
import { submitNames, submitNobody } from "./submit";

/** The mission a focal point is asked to name experts for. */
export const drawNomination: Draw = async (link, { token }) => {
  const asked = await findNominationAsked(link);
  return asked ? <NominationLink token={token} asked={asked} isUsed={link.usedAt !== null} submitNames={submitNames} submitNobody={submitNobody} /> : null;
};
