import { ACTION_LIFECYCLE } from "@/domain/actions/lifecycle";
import { ASSESSMENT_LIFECYCLE } from "@/domain/assessments/lifecycle";
import { MEETING_LIFECYCLE } from "@/domain/committee/lifecycle";
import { ACTIVITY_LIFECYCLE, DEPLOYMENT_LIFECYCLE, MISSION_REPORT_LIFECYCLE } from "@/domain/activities/lifecycle";
import { CASE_STUDY_LIFECYCLE } from "@/domain/case-studies/lifecycle";
import { COMPARISON_LIFECYCLE } from "@/domain/comparisons/lifecycle";
import { CONCEPT_LIFECYCLE } from "@/domain/concepts/lifecycle";
import { DRAFTING_LIFECYCLE } from "@/domain/drafting/lifecycle";
import { CHECK_IN_LIFECYCLE } from "@/domain/follow-up/lifecycle";
import { HANDOVER_LIFECYCLE } from "@/domain/handovers/lifecycle";
import { GROUP_MEETING_LIFECYCLE } from "@/domain/meetings/lifecycle";
import { LESSON_LIFECYCLE } from "@/domain/lessons/lifecycle";
import { VALUE_LIFECYCLE } from "@/domain/indicators/lifecycle";
import { OUTPUT_LIFECYCLE } from "@/domain/outputs/lifecycle";
import { NOMINATION_LIFECYCLE } from "@/domain/nominations/lifecycle";
import { RECOMMENDATION_LIFECYCLE } from "@/domain/recommendations/lifecycle";
import { REPORT_LIFECYCLE } from "@/domain/reports/lifecycle";
import { TASK_LIFECYCLE } from "@/domain/tasks/lifecycle";
import { MEMBER_CALL_LIFECYCLE } from "@/domain/working-groups/call-lifecycle";
import { OPINION_LIFECYCLE, REQUEST_LIFECYCLE } from "@/domain/requests/lifecycle";

/** Every record with a life of its own, in the order in which an Action meets them. */
export const LIFECYCLES = [
  REQUEST_LIFECYCLE, ASSESSMENT_LIFECYCLE, OPINION_LIFECYCLE, MEETING_LIFECYCLE, ACTION_LIFECYCLE, CONCEPT_LIFECYCLE, MEMBER_CALL_LIFECYCLE, GROUP_MEETING_LIFECYCLE, DRAFTING_LIFECYCLE, ACTIVITY_LIFECYCLE, NOMINATION_LIFECYCLE, DEPLOYMENT_LIFECYCLE, MISSION_REPORT_LIFECYCLE, TASK_LIFECYCLE, VALUE_LIFECYCLE,
  OUTPUT_LIFECYCLE, COMPARISON_LIFECYCLE, RECOMMENDATION_LIFECYCLE, REPORT_LIFECYCLE, LESSON_LIFECYCLE, CHECK_IN_LIFECYCLE, HANDOVER_LIFECYCLE, CASE_STUDY_LIFECYCLE,
] as const;
