import { OpinionLink } from "@/components/links/opinion-link";
import { findOpinionQuestion } from "@/domain/requests/queries/find-opinion-question";
import type { Draw } from "../draw-link";
import { submitAnswer, submitObjection } from "./submit";

export const drawOpinion: Draw = async (link, { token, today }) => {
  const question = await findOpinionQuestion(link.subjectId, today);
  return question ? <OpinionLink token={token} question={question} isUsed={link.usedAt !== null} submitAnswer={submitAnswer} submitObjection={submitObjection} /> : null;
};
