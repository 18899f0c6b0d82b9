import { MissionReportLink } from "@/components/links/mission-report-link";
import { findReportAsked } from "@/domain/activities/queries/find-report-asked";
import type { Draw } from "../draw-link";
import { submitAdvice, submitDecision, submitReportText, submitTask } from "./submit";

export const drawReport: Draw = async (link, { token }) => {
  const asked = await findReportAsked(link.subjectId);
  return asked ? <MissionReportLink token={token} link={link} asked={asked} submits={{ report: submitReportText, decision: submitDecision, task: submitTask, advice: submitAdvice }} /> : null;
};
