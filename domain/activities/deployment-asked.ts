import type { Appraisal } from "@/domain/experts/expert";
import type { PartialDate } from "@/domain/shared/dates";
import type { DeploymentState } from "./lifecycle";

/** What an expert reads of their own mission by a link. */
export type DeploymentAsked = {
  expertName: string; state: DeploymentState; workingDays: number | null; terms: string;
  titleEn: string; titleFr: string | null; place: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null;
};

/** An expert on a mission, and what this authority has said of them. */
export type DeploymentToAppraise = { id: string; expertName: string; titleEn: string; titleFr: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null; appraisal: Appraisal | null };
