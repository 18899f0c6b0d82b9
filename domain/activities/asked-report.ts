import type { PartialDate } from "@/domain/shared/dates";
import type { ActivityState, ActivityType } from "./lifecycle";
import type { AgendaItem, MissionReport } from "./mission";

/** A mission and its report, as the expert sees them who writes by a link. */
export type AskedReport = {
  mission: {
    reference: string;
    actionTitleEn: string;
    actionTitleFr: string | null;
    number: number;
    type: ActivityType;
    titleEn: string;
    titleFr: string | null;
    place: string | null;
    startsOn: PartialDate | null;
    endsOn: PartialDate | null;
    state: ActivityState;
    terms: string;
  };
  report: Pick<MissionReport, "state" | "findings" | "agreed" | "nextSteps" | "returnReason" | "version"> | null;
  agenda: AgendaItem[];
  advice: { id: string; text: string; addresseeName: string | null }[];
  decisions: { id: string; text: string }[];
  tasks: { id: string; text: string; ownerName: string; dueOn: PartialDate | null }[];
};

/** May the expert still write? */
export function isWritable({ mission, report }: AskedReport): boolean {
  return mission.state === "held" && (report === null || report.state === "draft" || report.state === "returned");
}
