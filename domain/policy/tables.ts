import { ASSESSMENT_SHARED } from "@/domain/assessments/lists";
import { CASE_STUDY_APPROVED } from "@/domain/case-studies/lifecycle";
import { DEPLOYMENT_AGREED, MISSION_REPORT_SHARED } from "@/domain/activities/lifecycle";
import { AUDIENCE_APPROVED, AUDIENCE_SHARED } from "@/domain/documents/lists";
import { SHEET_APPROVED, SHEET_SHARED } from "@/domain/comparisons/lifecycle";
import { CONCEPT_APPROVED, CONCEPT_SHARED } from "@/domain/concepts/lifecycle";
import { DRAFTING_APPROVED, DRAFTING_SHARED } from "@/domain/drafting/lifecycle";
import { GROUP_MEETING_SHARED } from "@/domain/meetings/lifecycle";
import { HANDOVER_APPROVED, HANDOVER_SHARED } from "@/domain/handovers/lifecycle";
import { VALUE_SHARED } from "@/domain/indicators/lifecycle";
import { LESSON_SHARED } from "@/domain/lessons/lifecycle";
import { OUTPUT_APPROVED, OUTPUT_SHARED } from "@/domain/outputs/lifecycle";
import { RECOMMENDATION_APPROVED } from "@/domain/recommendations/lifecycle";
import { REPORT_APPROVED, REPORT_SHARED } from "@/domain/reports/lifecycle";
import type { TableRule } from "./table-rule";

const ofSheet = { column: "state", of: { table: "comparison_sheets", column: "sheet_id" }, shared: SHEET_SHARED, approved: SHEET_APPROVED } as const;
const ofGroupMeeting = { column: "state", of: { table: "group_meetings", column: "meeting_id" }, shared: GROUP_MEETING_SHARED } as const;
const ofOutput = { column: "state", of: { table: "outputs", column: "output_id" }, shared: OUTPUT_SHARED, approved: OUTPUT_APPROVED } as const;
const ofReport = { column: "state", of: { table: "final_reports", column: "report_id" }, shared: REPORT_SHARED, approved: REPORT_APPROVED } as const;
const ofText = { column: "state", of: { table: "drafting_texts", column: "text_id" }, shared: DRAFTING_SHARED, approved: DRAFTING_APPROVED } as const;
const ofAction = { kind: "action", column: "action_id" } as const;
const ofRequest = { kind: "request", column: "request_id" } as const;
const ofCountry = { kind: "country", column: "country" } as const;
const byItself = { kind: "none" } as const;
// Written by the login that signs people in alone; an administrator sees who has what, and takes it away.
const ofSignIn = { anchor: byItself, read: "factor.read", writes: [], deletes: ["factor.reset"] } as const;
const ofAdvice = { column: "recommendation_id", by: "recommendation" } as const;
const adviceOfAction = { column: "action_id", by: "action" } as const;
const append = ["history.append"] as const;
const OF_EXPERTS = ["expert.register", "expert.answer", "nomination.answer"] as const;

// What an authority writes of its own request; whose it is, its channel and its outcome are not among it.
const REQUEST_ANSWERS = [
  "unit", "title", "language", "need", "expected_result", "origin", "origin_url", "contribution", "other_support", "preferred_period", "thematic_area", "specific_areas", "contact_name", "contact_email", "contact_phone", "signatory_name", "signatory_rank",
  "state", "court", "court_since", "submitted_on", "withdrawn_reason", "last_edited_by_id", "last_edited_by_name", "last_edited_at", "editing_since", "version", "updated_at",
] as const;
const PARTNER_COURT = ["court", "court_since", "version", "moved_at", "updated_at"] as const;

/** One row for each table of the database: who reads it, who writes it, and where the row hangs. */
export const TABLES = {
  countries: { anchor: byItself, read: "reference.read", writes: ["reference.edit"] },
  programmes: { anchor: byItself, read: "reference.read", writes: ["reference.edit"] },
  programme_phases: { anchor: byItself, read: "reference.read", writes: ["reference.edit"] },
  holidays: { anchor: byItself, read: "reference.read", writes: ["reference.edit"] },
  country_holds: { anchor: byItself, read: "reference.read", writes: ["country.hold"] },
  frame_changes: { anchor: byItself, read: "reference.read", writes: ["reference.edit", "action.register"] },
  organisations: { anchor: byItself, read: "reference.read", writes: ["organisation.add", "reference.edit"] },
  reference_counters: { anchor: byItself, read: "reference.read", writes: ["request.start", "request.record", "action.open", "action.register"] },

  instruments: { anchor: byItself, read: "reference.read", writes: ["instrument.keep"] },
  instrument_articles: { anchor: byItself, read: "reference.read", writes: ["instrument.keep"] },
  ratifications: { anchor: byItself, read: "reference.read", writes: ["instrument.keep"] },
  national_laws: { anchor: byItself, read: "reference.read", writes: ["instrument.keep"] },
  national_articles: { anchor: byItself, read: "reference.read", writes: ["instrument.keep"] },

  usual_durations: { anchor: byItself, read: "reference.read", writes: ["duration.count"] },

  people: { anchor: byItself, read: "roster.read", writes: ["expert.register"] },
  users: { anchor: { kind: "colleague", column: "id" }, read: "person.read", writes: ["seat.take"], readColumns: ["id", "name", "email", "locale"] },
  // An administrator adds seats of the authority's own kind, and nobody puts somebody into a seat but the one who accepts.
  seats: { anchor: { kind: "organisation", column: "organisation_id" }, read: "person.read", writes: ["seat.invite", "staff.appoint"], partnerUpdates: ["title"], partnerInserts: { column: "role", is: "authority" } },
  seat_holders: { anchor: { kind: "seat", column: "seat_id" }, read: "person.read", writes: ["seat.end", "seat.take"], partnerUpdates: ["held_until"], partnerInserts: "never" },
  seat_invitations: { anchor: { kind: "organisation", column: "organisation_id" }, read: "person.read", writes: ["seat.invite", "seat.take"], partnerUpdates: ["revoked_on"] },
  seat_rounds: { anchor: { kind: "organisation", column: "organisation_id" }, read: "seat_round.read", writes: ["seat_round.ask", "seat_round.confirm"], partnerUpdates: ["closed_on"], partnerInserts: "never" },
  seat_checks: { anchor: { kind: "organisation", column: "organisation_id" }, read: "seat_round.read", writes: ["seat_round.ask", "seat_round.confirm"], partnerUpdates: ["answer", "answered_on", "answered_by_name"], partnerInserts: "never" },
  links: { anchor: { kind: "organisation", column: "organisation_id" }, read: "link.read", writes: ["link.make", "link.use"], partnerUpdates: ["revoked_at"] },
  accounts: { anchor: byItself, read: null, writes: [] },
  sessions: ofSignIn, authenticator_apps: ofSignIn, passkeys: ofSignIn, recovery_codes: ofSignIn, factor_tries: ofSignIn, passkey_challenges: { anchor: byItself, read: null, writes: [] },
  viewings: { anchor: byItself, read: "viewing.end", writes: ["viewing.begin", "viewing.end"] },
  rate_counts: { anchor: byItself, read: null, writes: [] },
  sign_in_codes: { anchor: byItself, read: null, writes: [] },
  verification_tokens: { anchor: byItself, read: null, writes: [] },

  // A new request has no anchor yet when its row is written: it is let in by the authority that it names as its own.
  requests: { anchor: { kind: "request", column: "id" }, read: "request.read", writes: ["request.edit", "request.send", "request.withdraw", "request.record", "request.return", "request.consult", "request.decide", "request.merge", "opinion.answer", "opinion.lapse", "opinion.record", "assessment.void"], partnerUpdates: REQUEST_ANSWERS, partnerInserts: { column: "lead_authority_id", is: "organisation", reach: "every" } },
  request_authorities: { anchor: ofRequest, read: "request.read", writes: ["request.edit", "request.record", "request.sign", "request.merge"], deletes: ["request.edit"], partnerUpdates: ["state", "signed_on", "signed_via", "signatory_name", "signatory_rank", "decline_reason", "letter_id", "version"] },
  request_answers: { anchor: ofRequest, read: "request.read", writes: ["request.edit"], partnerUpdates: ["version", "saved_by_id", "saved_by_name", "saved_at"] },
  request_versions: { anchor: ofRequest, read: "request.read", writes: ["request.send", "request.record"], partnerUpdates: [] },
  request_rounds: { anchor: ofRequest, read: "request.read", writes: ["request.return", "request.edit"], partnerUpdates: ["answer", "answered_on", "answered_by_name"] },
  opinions: { anchor: ofRequest, read: "opinion.read", writes: ["request.consult", "opinion.record", "opinion.lapse", "opinion.answer"] },
  assessment_questions: { anchor: byItself, read: "committee.read", writes: ["reference.edit"] },
  assessments: { anchor: ofRequest, read: "assessment.read", writes: ["assessment.ask", "assessment.write", "assessment.void"], states: { column: "state", shared: ASSESSMENT_SHARED }, owner: "assessor_id" },
  assessment_answers: { anchor: ofRequest, read: "assessment.read", writes: ["assessment.write"], deletes: ["assessment.write"], states: { column: "state", of: { table: "assessments", column: "assessment_id" }, shared: ASSESSMENT_SHARED }, owner: "assessor_id" },
  committee_members: { anchor: byItself, read: "committee.read", writes: ["committee.manage"] },
  committee_meetings: { anchor: byItself, read: "committee.read", writes: ["committee.prepare", "committee.manage"] },
  committee_attendance: { anchor: byItself, read: "committee.read", writes: ["committee.prepare"], deletes: ["committee.prepare"] },
  committee_items: { anchor: ofRequest, read: "committee.read", writes: ["committee.prepare", "request.decide"] },
  committee_positions: { anchor: byItself, read: "committee.read", writes: ["committee.prepare"], deletes: ["committee.prepare"] },
  decisions: { anchor: ofRequest, read: "request.read", writes: ["request.decide"] },
  decision_conditions: { anchor: ofRequest, read: "request.read", writes: ["request.decide", "condition.meet"] },

  actions: {
    anchor: { kind: "action", column: "id" }, read: "action.read", addressed: { column: "id", by: "action" }, partnerUpdates: PARTNER_COURT,
    writes: ["action.open", "action.register", "action.edit", "action.launch", "action.report", "action.present", "action.hold", "action.resume", "action.close", "concept.accept", "concept.ask_changes", "output.validate", "output.return", "report.clear", "check_in.answer"],
  },
  action_countries: { anchor: ofAction, read: "action.read", writes: ["action.open", "action.register"] },
  action_authorities: { anchor: ofAction, read: "action.read", writes: ["action.open", "action.register", "action.edit"] },
  action_team: { anchor: ofAction, read: "action.read", writes: ["action.open", "action.register", "action.launch", "action.edit"], deletes: ["action.edit"] },
  action_links: { anchor: { kind: "action", column: "from_action_id" }, read: "action.read", writes: ["action.link", "action.register"] },
  action_sources: { anchor: ofAction, read: "action.read", writes: ["action.register", "action.edit"] },
  action_published_dates: { anchor: ofAction, read: "action.read", writes: ["action.register", "action.edit"] },
  action_holds: { anchor: ofAction, read: "action.read", writes: ["action.hold", "action.resume"] },

  concepts: { anchor: ofAction, read: "concept.read", writes: ["concept.write", "concept.revise", "concept.accept", "concept.ask_changes"], states: { column: "state", shared: CONCEPT_SHARED, approved: CONCEPT_APPROVED }, partnerUpdates: ["state", "version", "updated_at", "accepted_on", "changes_asked", "purpose", "approach", "planned_activities", "expected_results", "risks", "other_initiatives"] },
  concept_acceptances: { anchor: ofAction, read: "action.read", writes: ["concept.accept", "concept.write", "concept.revise"], partnerUpdates: ["voided_at"] },
  concept_versions: { anchor: ofAction, read: "concept.read_sent", writes: ["concept.write", "concept.revise"], partnerUpdates: [] },
  concept_comments: { anchor: ofAction, read: "concept.read_comments", writes: ["concept.comment"], states: { column: "audience", shared: AUDIENCE_SHARED }, partnerUpdates: ["resolved_on", "resolved_by_name", "version"] },
  working_groups: { anchor: ofAction, read: "group.read", writes: ["group.form"] },
  working_group_members: { anchor: ofAction, read: "group.read", writes: ["group.form", "member.call"] },
  member_contacts: { anchor: ofAction, read: "group.contact", writes: ["group.form", "member.call"], deletes: ["group.form"] },
  group_chairs: { anchor: ofAction, read: "group.read", writes: ["group.form"] },
  member_calls: { anchor: ofAction, read: "member.read_calls", writes: ["member.call", "member.propose"], partnerUpdates: ["state", "answered_on", "answered_by_name", "answer_note", "version"] },
  member_proposals: { anchor: ofAction, read: "member.read_calls", writes: ["member.call", "member.propose"], deletes: ["member.propose"], partnerUpdates: [] },
  group_meetings: { anchor: ofAction, read: "meeting.read", writes: ["meeting.hold"], states: { column: "state", shared: GROUP_MEETING_SHARED, approved: GROUP_MEETING_SHARED } },
  group_meeting_items: { anchor: ofAction, read: "meeting.attend", writes: ["meeting.hold"], deletes: ["meeting.hold"], states: ofGroupMeeting },
  group_meeting_attendance: { anchor: ofAction, read: "meeting.attend", writes: ["meeting.hold"], deletes: ["meeting.hold"], states: ofGroupMeeting },
  group_meeting_documents: { anchor: ofAction, read: "meeting.attend", writes: ["meeting.hold"], deletes: ["meeting.hold"], states: ofGroupMeeting },
  drafting_texts: { anchor: ofAction, read: "drafting.read", writes: ["drafting.write", "drafting.remind"], states: { column: "state", shared: DRAFTING_SHARED, approved: DRAFTING_APPROVED } },
  drafting_paragraphs: { anchor: ofAction, read: "drafting.read", writes: ["drafting.write"], deletes: ["drafting.write"], states: ofText },
  drafting_words: { anchor: ofAction, read: "drafting.read", writes: ["drafting.write"], deletes: ["drafting.write"], states: ofText },
  drafting_answers: { anchor: ofAction, read: "drafting.read_positions", writes: ["drafting.answer", "drafting.record"], states: ofText, partnerUpdates: ["answered_on", "answered_by_name", "version"] },
  drafting_positions: { anchor: ofAction, read: "drafting.read_positions", writes: ["drafting.answer", "drafting.record"], states: ofText, partnerUpdates: ["position", "reason", "given_on", "given_by_name", "way", "proof"] },
  drafting_rulings: { anchor: ofAction, read: "drafting.read", writes: ["drafting.rule"], states: ofText, partnerUpdates: [] },
  drafting_asks: { anchor: ofAction, read: "drafting.read_positions", writes: ["drafting.write"], states: ofText },
  activities: { anchor: ofAction, read: "activity.read", writes: ["activity.plan", "mission_report.approve"] },
  experts: { anchor: byItself, read: "expert.read", writes: [...OF_EXPERTS, "expert.forget_cv"] },
  expert_languages: { anchor: byItself, read: "expert.read", writes: OF_EXPERTS, deletes: OF_EXPERTS },
  expert_topics: { anchor: byItself, read: "expert.read", writes: OF_EXPERTS, deletes: OF_EXPERTS },
  expert_posts: { anchor: byItself, read: "expert.read", writes: OF_EXPERTS, deletes: OF_EXPERTS },
  expert_absences: { anchor: byItself, read: "expert.read", writes: OF_EXPERTS, deletes: OF_EXPERTS },
  expert_conflicts: { anchor: ofAction, read: "expert.read", writes: ["conflict.record"] },
  focal_points: { anchor: byItself, read: "focal_point.read", writes: ["focal_point.keep"] },
  nomination_calls: { anchor: ofAction, read: "nomination.read", writes: ["nomination.call"] },
  nomination_asks: { anchor: ofAction, read: "nomination.read", writes: ["nomination.call", "nomination.answer"] },
  deployments: {
    anchor: ofAction, read: "deployment.read", writes: ["deployment.manage", "activity.plan", "deployment.answer", "nomination.answer"], states: { column: "state", approved: DEPLOYMENT_AGREED },
    delegationReads: ["id", "action_id", "activity_id", "expert_id", "expert_name", "expert_category", "expert_country", "working_days", "state"],
  },
  deployment_appraisals: { anchor: { kind: "organisation", column: "organisation_id" }, read: "appraisal.read", writes: ["appraisal.write", "appraisal.give"], partnerUpdates: [] },
  mission_reports: { anchor: ofAction, read: "mission_report.read", writes: ["mission_report.write", "mission_report.approve"], deletes: ["mission_report.write"], states: { column: "state", shared: MISSION_REPORT_SHARED } },

  activity_dependencies: { anchor: ofAction, read: "activity.read", writes: ["activity.plan"], deletes: ["activity.plan"] },
  plan_versions: { anchor: ofAction, read: "activity.read", writes: ["activity.plan", "concept.accept"], partnerUpdates: [] },
  readiness_items: { anchor: ofAction, read: "readiness.read", writes: ["readiness.settle", "activity.plan"] },
  agenda_items: { anchor: ofAction, read: "activity.read", writes: ["activity.plan"], deletes: ["activity.plan"] },
  participants: { anchor: ofAction, read: "participant.read", writes: ["participant.record"], deletes: ["participant.record"] },
  participant_names: { anchor: ofAction, read: "participant.name", writes: ["participant.record"], deletes: ["participant.record", "participant.forget"] },
  surveys: { anchor: ofAction, read: "survey.read", writes: ["survey.open"] },
  survey_answers: { anchor: ofAction, read: "survey.read_answers", writes: ["survey.answer"] },
  tasks: { anchor: ofAction, read: "task.read", writes: ["task.set", "task.do", "task.remind"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED } },
  agreed_decisions: { anchor: ofAction, read: "agreement.read", writes: ["agreement.record"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED } },

  // Of texts an authority writes the concept alone, while it holds the pen, and nothing that the other side does not read.
  texts: { anchor: ofAction, read: "text.read", writes: ["output.write", "report.write", "concept.write", "concept.revise", "recommendation.propose", "case_study.write", "lesson.write", "lesson.validate", "text.review"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED }, partnerUpdates: [], partnerInserts: { column: "written_by_id", is: "user", says: { subject_table: "concepts", audience: "authority" } } },
  text_approvals: { anchor: ofAction, read: "text.read", writes: ["output.validate", "report.clear", "concept.accept", "recommendation.answer", "case_study.clear"], states: { column: "audience", of: { table: "texts", column: "text_id" }, shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED }, partnerUpdates: [] },
  outputs: { anchor: ofAction, read: "output.read", writes: ["output.write", "output.validate", "output.return", "action.present"], states: { column: "state", shared: OUTPUT_SHARED, approved: OUTPUT_APPROVED }, partnerUpdates: ["state", "validated_on", "validated_by_name", "return_reason", "version", "updated_at"] },
  output_versions: { anchor: ofAction, read: "output.read", writes: ["output.write"], states: ofOutput },
  output_files: { anchor: ofAction, read: "output.read", writes: ["output.write"], states: ofOutput },
  output_passages: { anchor: ofAction, read: "output.read", writes: ["output.write"], states: ofOutput },
  output_sections: { anchor: ofAction, read: "output.read", writes: ["output.write"], states: ofOutput },
  output_reviews: { anchor: ofAction, read: "output.read", writes: ["output.validate", "output.return"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED } },
  output_views: { anchor: ofAction, read: "output.read", writes: ["output.review"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED }, partnerUpdates: ["view", "note", "given_by_name", "given_on", "version"] },
  output_rounds: { anchor: ofAction, read: "output.read", writes: ["output.return", "output.write", "output.remind"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED }, partnerUpdates: [] },
  output_comments: { anchor: ofAction, read: "output.read", writes: ["output.comment", "output.comment_by_link", "output.write"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED } },
  visibility_checks: { anchor: ofAction, read: "visibility.read", writes: ["visibility.check"] },
  comparison_sheets: { anchor: ofAction, read: "comparison.read", writes: ["comparison.write", "comparison.approve"], states: { column: "state", shared: SHEET_SHARED, approved: SHEET_APPROVED }, partnerUpdates: ["state", "approved_on", "approved_by_name", "approved_rows", "approved_conforming", "approved_gaps", "version", "updated_at"] },
  // A delegation reads which articles advice comes from, of sheets that the authority has approved; what is proposed for the law stays between the two sides.
  legal_comparisons: {
    anchor: ofAction, read: "comparison_row.read", writes: ["comparison.write", "comparison.agree"], deletes: ["comparison.write"], states: ofSheet, partnerUpdates: ["agreed_on", "agreed_by_name", "meeting_id", "version", "updated_at"],
    delegationReads: ["id", "action_id", "sheet_id", "meeting_id", "instrument", "article", "conformity", "gap", "agreed_on"],
  },
  comparison_comments: { anchor: ofAction, read: "comparison_comment.read", writes: ["comparison.comment"], states: ofSheet, partnerUpdates: [] },
  recommendations: {
    anchor: ofAction, read: "recommendation.read", addressed: { column: "id", by: "recommendation" }, states: { column: "state", approved: RECOMMENDATION_APPROVED },
    writes: ["recommendation.propose", "recommendation.answer", "recommendation.progress", "recommendation.record", "recommendation.verify", "recommendation.remind"],
    partnerUpdates: ["state", "answer_reason", "answered_on", "answered_by_name", "answered_for_name", "reported_done_on", "reported_done_by_id", "proof_refused_on", "proof_refused_reason", "proof_refused_by_name", "version", "updated_at"],
  },
  recommendation_addressees: { anchor: ofAction, read: "action.read", addressed: ofAdvice, writes: ["recommendation.propose"], deletes: ["recommendation.propose"] },
  recommendation_lineage: { anchor: ofAction, read: "action.read", addressed: adviceOfAction, writes: ["recommendation.propose"] },
  expert_advice: { anchor: ofAction, read: "advice.read", writes: ["advice.write", "recommendation.propose"] },
  recommendation_origins: { anchor: ofAction, read: "action.read", addressed: ofAdvice, writes: ["recommendation.propose"] },
  recommendation_updates: { anchor: ofAction, read: "recommendation.read", addressed: ofAdvice, writes: ["recommendation.progress", "recommendation.record", "recommendation.verify"], states: { column: "audience", approved: AUDIENCE_APPROVED }, partnerUpdates: [] },
  update_asks: { anchor: byItself, read: "update.read", writes: ["update.ask"] },
  update_ask_items: { anchor: ofAction, read: "update.follow", addressed: ofAdvice, writes: ["update.ask", "recommendation.progress"], partnerUpdates: ["answered_on"] },
  evidence: { anchor: ofAction, read: "action.read", addressed: adviceOfAction, writes: ["recommendation.progress", "check_in.answer", "action.edit", "characteristic.flag", "characteristic.judge", "recommendation.verify", "recommendation.record", "group.form"], partnerUpdates: [] },
  final_reports: { anchor: ofAction, read: "report.read", writes: ["report.write", "report.clear", "action.present"], states: { column: "state", shared: REPORT_SHARED, approved: REPORT_APPROVED }, partnerUpdates: ["state", "cleared_on", "cleared_by_name", "return_reason", "version", "updated_at"] },
  report_seals: { anchor: ofAction, read: "report.read", writes: ["report.write"], states: ofReport, isAppendOnly: true },
  report_corrections: { anchor: ofAction, read: "report.read", writes: ["report.correct"], states: ofReport, isAppendOnly: true },
  report_comments: { anchor: ofAction, read: "report.read_comments", writes: ["report.comment"], states: { column: "audience", shared: AUDIENCE_SHARED }, partnerUpdates: [] },
  presentations: { anchor: ofAction, read: "action.read", writes: ["report.write", "action.present"] },
  presentation_persons: { anchor: ofAction, read: "action.read", writes: ["report.write"], deletes: ["report.write"] },
  presentation_names: { anchor: ofAction, read: "participant.name", writes: ["report.write"], deletes: ["report.write", "participant.forget"] },
  check_ins: { anchor: ofAction, read: "check_in.read", writes: ["action.present", "check_in.ask", "check_in.answer"], partnerUpdates: ["state", "answered_on", "answered_by_name", "recorded_by_name", "strategy_use", "note", "evidence_id", "version", "updated_at"] },
  follow_up_signals: { anchor: ofAction, read: "check_in.read", writes: ["action.edit", "check_in.answer"], partnerUpdates: [] },
  // An authority writes its own side of it: the side stands for a state that it may reach.
  characteristics: { anchor: ofAction, read: "characteristic.read", writes: ["characteristic.flag", "characteristic.judge"], states: { column: "side", shared: ["authority"] }, partnerUpdates: ["is_flagged", "note_en", "note_fr", "evidence_id", "record_kind", "record_id", "version", "updated_at"] },
  brief_lines: { anchor: ofCountry, read: "brief.read_lines", writes: ["brief.write"] },
  briefs: { anchor: ofCountry, read: "brief.read", writes: ["brief.issue"], isAppendOnly: true },
  reader_visits: { anchor: byItself, read: "visit.keep", writes: ["visit.keep"] },
  lessons: { anchor: ofAction, read: "lesson.read", writes: ["lesson.write", "lesson.validate"], states: { column: "state", shared: LESSON_SHARED, approved: LESSON_SHARED } },
  handovers: { anchor: ofAction, read: "handover.read", writes: ["handover.write", "handover.answer"], states: { column: "state", shared: HANDOVER_SHARED, approved: HANDOVER_APPROVED } },
  handover_items: { anchor: ofAction, read: "action.read", writes: ["handover.write", "handover.answer"] },
  handover_contacts: { anchor: ofAction, read: "handover.read_exchange", writes: ["handover.write"] },
  handover_dossiers: { anchor: ofAction, read: "handover.read_exchange", writes: ["handover.write"], isAppendOnly: true },
  handover_asks: { anchor: ofAction, read: "handover.read_exchange", writes: ["handover.write", "handover.answer", "handover.ask_status"] },
  results: { anchor: ofAction, read: "indicator.read", writes: ["indicator.write"], deletes: ["indicator.write"] },
  indicators: { anchor: ofAction, read: "indicator.read", writes: ["indicator.write"], deletes: ["indicator.write"] },
  indicator_values: { anchor: ofAction, read: "indicator_value.read", writes: ["indicator_value.write", "indicator_value.approve"], deletes: ["indicator_value.write"], states: { column: "state", shared: VALUE_SHARED, approved: VALUE_SHARED } },
  locked_periods: { anchor: ofAction, read: "indicator.read", writes: ["period.lock"] },
  context_figures: { anchor: ofAction, read: "figure.read", writes: ["figure.record"] },
  case_studies: { anchor: ofAction, read: "case_study.read", writes: ["case_study.write", "case_study.clear"], states: { column: "state", approved: CASE_STUDY_APPROVED }, partnerUpdates: ["state", "changes_asked", "cleared_on", "cleared_by_name", "cleared_languages", "version", "updated_at"] },
  case_study_seals: { anchor: ofAction, read: "case_study.read_sent", writes: ["case_study.write"], isAppendOnly: true },
  // What was published is open to anybody, also to whoever reads an Action of others.
  case_study_editions: { anchor: ofAction, read: "publication.read", writes: ["case_study.write"], isAppendOnly: true },
  case_study_withdrawals: { anchor: ofAction, read: "publication.read", writes: ["case_study.write"], isAppendOnly: true },
  case_study_papers: { anchor: ofAction, read: "publication.read", writes: ["case_study.keep_paper"], isAppendOnly: true },

  documents: { anchor: { kind: "case" }, read: "document.read", addressed: adviceOfAction, writes: ["document.upload", "recommendation.progress", "document.scan", "opinion.answer", "expert.answer", "nomination.answer"], deletes: ["expert.forget_cv"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED }, owner: "uploaded_by", partnerUpdates: [], partnerInserts: { column: "uploaded_by", is: "user", reach: "ownOrAddressed" } },
  audit_events: { anchor: { kind: "case", house: "organisation_id" }, read: "history.read", addressed: adviceOfAction, writes: append, partnerInserts: { column: "actor_user_id", is: "user", reach: "ownOrAddressed" }, states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED }, isAppendOnly: true },
  audit_seals: { anchor: byItself, read: "history.verify", writes: ["history.seal"], isAppendOnly: true },
  provenance_links: { anchor: ofAction, read: "provenance.read", writes: ["provenance.link"], states: { column: "audience", shared: AUDIENCE_SHARED, approved: AUDIENCE_APPROVED } },
  field_values: { anchor: { kind: "case" }, read: "as_at.read", writes: [] },
  calendar_feeds: { anchor: byItself, read: "calendar.feed", writes: ["calendar.feed"], owner: "user_id", partnerUpdates: ["revoked_at"] },
  outbox: { anchor: byItself, read: "outbox.read", writes: ["outbox.append"], partnerUpdates: [] },
  mails: { anchor: byItself, read: "mail.read", writes: ["mail.deliver", "mail.retry"] },
  kept_forms: { anchor: byItself, read: "form.take_back", writes: ["form.keep"], deletes: ["form.take_back"], owner: "user_id" },
  submissions: { anchor: byItself, read: "submission.keep", writes: ["submission.keep"], owner: "actor_id", partnerUpdates: [] },
} as const satisfies Record<string, TableRule>;

export type TableName = keyof typeof TABLES;
