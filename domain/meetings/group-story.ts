import type { PartialDate } from "@/domain/shared/dates";
import type { GroupMeetingLine } from "./meeting";

export type StoryMeeting = GroupMeetingLine & { decisions: string[] };
export type StoryMember = { organisationName: string; organisationNameFr: string | null; laterBody: string; laterSince: PartialDate | null; proofTitle: string | null; proofUrl: string | null };
export type GroupStory = { name: string | null; meetings: StoryMeeting[]; members: StoryMember[] };
