import { UpdateLink } from "@/components/links/update-link";
import { findUpdateAsked } from "@/domain/recommendations/queries/find-update-asked";
import type { Draw } from "../draw-link";
import { submitReport, submitUpdate } from "./submit";

/** What somebody is asked about a report and about advice to their body. */
export const drawUpdate: Draw = async (link, { token, isThanked }) => {
  const asked = await findUpdateAsked(link.subjectId);
  return asked ? <UpdateLink token={token} asked={asked} isThanked={isThanked} submit={submitUpdate} submitReport={submitReport} /> : null;
};
