import { SurveyLink } from "@/components/links/survey-link";
import { findSurveyAsked } from "@/domain/surveys/queries/find-surveys";
import type { Draw } from "../draw-link";
import { submitSurvey } from "./submit";

export const drawSurvey: Draw = async (link, { token, isThanked }) => {
  const asked = await findSurveyAsked(link.subjectId);
  return asked ? <SurveyLink token={token} asked={asked} isThanked={isThanked} submit={submitSurvey} /> : null;
};
