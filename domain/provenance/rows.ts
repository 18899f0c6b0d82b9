import type { PartialDate } from "@/domain/shared/dates";
import type { NeedPart } from "./kinds";

/** Records of one Action as far as its provenance needs them; what the reader may not see is not among them. */
export type ProvenanceRows = {
  needs: { requestId: string; reference: string; part: NeedPart; text: string; language: string | null; on: PartialDate | null; isMerged: boolean }[];
  decision: { outcome: string; on: PartialDate } | null;
  concept: { id: string; state: string; on: PartialDate | null; language: string; parts: Record<string, string> } | null;
  activities: { id: string; number: number; titleEn: string; titleFr: string | null; state: string; on: PartialDate | null; isAdded: boolean; carriedFrom: string | null }[];
  missionReports: { id: string; activityId: string; number: number; state: string; on: PartialDate | null }[];
  meetings: { id: string; number: number; title: string; state: string; on: PartialDate }[];
  agreements: { id: string; number: number; text: string; on: PartialDate; activityId: string | null; meetingId: string | null }[];
  outputs: { id: string; number: number; titleEn: string; titleFr: string | null; state: string; on: PartialDate | null }[];
  sections: { id: string; outputId: string; number: number; en: string | null; fr: string | null }[];
  gaps: { id: string; outputId: string | null; meetingId: string | null; instrument: string; article: string; gap: string | null; conformity: string | null; on: PartialDate | null }[];
  recommendations: { id: string; number: number; textEn: string; textFr: string | null; state: string; answeredOn: PartialDate | null; answerReason: string | null; answeredByName: string | null }[];
  origins: { recommendationId: string; outputId: string | null; activityId: string | null; comparisonId: string | null; meetingId: string | null; sectionId: string | null; place: string | null }[];
  lineage: { fromId: string; intoId: string }[];
  updates: { id: string; recommendationId: string; choice: string; on: PartialDate; proof: string | null; proofFr: string | null }[];
  report: { id: string; state: string; on: PartialDate | null; sections: { part: string; en: string | null; fr: string | null }[] } | null;
  presentation: { id: string; on: PartialDate; place: string } | null;
  handoverItems: { id: string; recommendationId: string | null; outputId: string | null; programmeEn: string; programmeFr: string; answer: string | null; on: PartialDate | null }[];
  checkIns: { id: string; months: number; state: string; on: PartialDate | null }[];
  signals: { id: string; textEn: string; textFr: string | null; on: PartialDate | null }[];
  links: { id: string; fromKind: string; fromId: string; fromPart: string | null; toKind: string; toId: string; toPart: string | null; why: string; recordedByName: string }[];
};
