import type { ReactNode } from "react";
import type { Link, LinkPurpose } from "@/domain/links/link";
import { drawDeployment } from "./deployment/draw";
import { drawPositions } from "./drafting/draw";
import { drawReport } from "./mission-report/draw";
import { drawNomination } from "./nomination/draw";
import { drawOutput } from "./output-comment/draw";
import { drawOpinion } from "./opinion/draw";
import { drawProfile } from "./profile/draw";
import { drawSeat } from "./seat/draw";
import { drawSignature } from "./signature/draw";
import { drawSurvey } from "./survey/draw";
import { drawReceiver } from "./receiver/draw";
import { drawUpdate } from "./update/draw";

/** What a page of a link needs beside the link: its token, the day, and whether something was just sent. */
export type At = { token: string; today: string; isThanked: boolean };
export type Draw = (link: Link, at: At) => Promise<ReactNode>;

/** The page behind each kind of link; null when there is nothing to do there any more. */
export const PAGES: Record<LinkPurpose, Draw> = {
  opinion: drawOpinion,
  joint_signature: drawSignature,
  seat: drawSeat,
  mission_report: drawReport,
  survey: drawSurvey,
  output_comment: drawOutput,
  drafting: drawPositions,
  expert_profile: drawProfile,
  nomination: drawNomination,
  deployment_answer: drawDeployment,
  update: drawUpdate,
  handover_items: drawReceiver,
  handover_status: drawReceiver,
};
