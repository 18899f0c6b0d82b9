import { OutputLink } from "@/components/links/output-link";
import { findOutputAsked } from "@/domain/outputs/queries/find-output-asked";
import type { Draw } from "../draw-link";
import { submitComment } from "./submit";

export const drawOutput: Draw = async (link, { token, isThanked }) => {
  const asked = await findOutputAsked(link.subjectId, link.organisationName);
  return asked ? <OutputLink token={token} link={link} asked={asked} isThanked={isThanked} submit={submitComment} /> : null;
};
