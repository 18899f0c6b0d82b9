CREATE TYPE "public"."region" AS ENUM('western_and_central_africa', 'eastern_and_southern_africa', 'asia', 'eu_neighbourhood', 'latin_america_and_the_caribbean');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('ministry', 'head_of_government_office', 'agency', 'parliament_body', 'ombudsperson', 'judiciary', 'municipality', 'regional_organisation', 'civil_society', 'consortium', 'facility', 'eu_service', 'eu_delegation', 'member_state_body', 'international_organisation', 'programme');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('admin', 'manager', 'coordinator', 'authority', 'delegation', 'system');--> statement-breakpoint
CREATE TYPE "public"."seat_kind" AS ENUM('staff', 'editor', 'signatory', 'officer', 'worker');--> statement-breakpoint
CREATE TYPE "public"."sex" AS ENUM('female', 'male', 'other', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."seat_answer" AS ENUM('works_here', 'has_left');--> statement-breakpoint
CREATE TYPE "public"."audience" AS ENUM('facility', 'authority', 'delegation', 'public');--> statement-breakpoint
CREATE TYPE "public"."thematic_area" AS ENUM('migration_and_development', 'irregular_migration_and_trafficking', 'horizontal', 'legal_migration_and_mobility', 'international_protection_and_asylum');--> statement-breakpoint
CREATE TYPE "public"."court" AS ENUM('facility', 'authority', 'committee', 'delegation', 'services');--> statement-breakpoint
CREATE TYPE "public"."decision_outcome" AS ENUM('approved', 'approved_with_conditions', 'redirected', 'refused');--> statement-breakpoint
CREATE TYPE "public"."request_channel" AS ENUM('portal', 'letter', 'eu_delegation');--> statement-breakpoint
CREATE TYPE "public"."request_state" AS ENUM('draft', 'submitted', 'returned', 'in_consultation', 'decided', 'withdrawn', 'merged');--> statement-breakpoint
CREATE TYPE "public"."action_origin" AS ENUM('request', 'public_record');--> statement-breakpoint
CREATE TYPE "public"."action_stage" AS ENUM('design', 'implementation', 'reporting', 'follow_up', 'closed', 'cancelled', 'closed_early');--> statement-breakpoint
CREATE TYPE "public"."authority_part" AS ENUM('requesting', 'partner');--> statement-breakpoint
CREATE TYPE "public"."date_kind" AS ENUM('request', 'approval', 'first_activity', 'last_activity', 'closure', 'unspecified_start', 'unspecified_end');--> statement-breakpoint
CREATE TYPE "public"."link_type" AS ENUM('follows', 'continues', 'scales_up', 'inspired_by');--> statement-breakpoint
CREATE TYPE "public"."published_status" AS ENUM('completed', 'ongoing', 'suspended', 'closed_early', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."concept_state" AS ENUM('drafting', 'with_authority', 'accepted_by_both', 'superseded');--> statement-breakpoint
CREATE TYPE "public"."side" AS ENUM('facility', 'authority');--> statement-breakpoint
CREATE TYPE "public"."member_call_state" AS ENUM('asked', 'answered', 'filled', 'closed');--> statement-breakpoint
CREATE TYPE "public"."member_role" AS ENUM('chair', 'member', 'secretary', 'observer');--> statement-breakpoint
CREATE TYPE "public"."proposal_state" AS ENUM('proposed', 'accepted', 'declined');--> statement-breakpoint
CREATE TYPE "public"."activity_mode" AS ENUM('on_site', 'remote');--> statement-breakpoint
CREATE TYPE "public"."activity_state" AS ENUM('planned', 'confirmed', 'held', 'reported', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."activity_type" AS ENUM('fact_finding_mission', 'expert_mission', 'workshop', 'training', 'training_of_trainers', 'seminar', 'drafting_session', 'remote_assistance', 'knowledge_exchange', 'study_visit', 'working_group_meeting', 'diaspora_consultation', 'survey', 'simulation', 'high_level_dialogue', 'regional_conference', 'validation_workshop', 'restitution_workshop', 'final_presentation');--> statement-breakpoint
CREATE TYPE "public"."mission_report_state" AS ENUM('draft', 'submitted', 'returned', 'approved');--> statement-breakpoint
CREATE TYPE "public"."plan_origin" AS ENUM('planned', 'added');--> statement-breakpoint
CREATE TYPE "public"."again_word" AS ENUM('yes', 'for_other_work', 'no');--> statement-breakpoint
CREATE TYPE "public"."appraisal_side" AS ENUM('facility', 'authority');--> statement-breakpoint
CREATE TYPE "public"."appraisal_word" AS ENUM('more_than_needed', 'as_needed', 'partly', 'not_enough');--> statement-breakpoint
CREATE TYPE "public"."deployment_state" AS ENUM('proposed', 'nominated', 'accepted', 'declined', 'deployed', 'appraised');--> statement-breakpoint
CREATE TYPE "public"."expert_category" AS ENUM('eu_civil_servant', 'partner_country_official', 'eu_agency_staff', 'international_organisation', 'academic', 'ngo', 'private_consultant', 'national_expert');--> statement-breakpoint
CREATE TYPE "public"."language_level" AS ENUM('A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native');--> statement-breakpoint
CREATE TYPE "public"."nomination_state" AS ENUM('asked', 'named', 'declined', 'silent');--> statement-breakpoint
CREATE TYPE "public"."topic_level" AS ENUM('knows', 'worked_on', 'led');--> statement-breakpoint
CREATE TYPE "public"."document_kind" AS ENUM('endorsement_letter', 'joint_letter', 'opinion_letter', 'checklist', 'mandate_letter', 'terms_of_reference', 'minutes', 'output_file', 'mission_report', 'evidence', 'answer_letter', 'presentation', 'press', 'cv', 'other', 'final_report');--> statement-breakpoint
CREATE TYPE "public"."evidence_kind" AS ENUM('document', 'web_page', 'official_journal', 'statement', 'record');--> statement-breakpoint
CREATE TYPE "public"."scan_state" AS ENUM('not_scanned', 'pending', 'clean', 'infected');--> statement-breakpoint
CREATE TYPE "public"."joint_state" AS ENUM('invited', 'signed', 'declined');--> statement-breakpoint
CREATE TYPE "public"."signing_way" AS ENUM('portal', 'link', 'paper');--> statement-breakpoint
CREATE TYPE "public"."answer_way" AS ENUM('link', 'mail', 'letter', 'meeting');--> statement-breakpoint
CREATE TYPE "public"."opinion_answer" AS ENUM('favourable', 'favourable_with_remarks', 'unfavourable', 'more_information');--> statement-breakpoint
CREATE TYPE "public"."opinion_state" AS ENUM('asked', 'answered', 'consented_by_silence');--> statement-breakpoint
CREATE TYPE "public"."assessment_answer" AS ENUM('yes', 'partly', 'no', 'cannot_tell');--> statement-breakpoint
CREATE TYPE "public"."assessment_state" AS ENUM('asked', 'submitted', 'stood_aside', 'void');--> statement-breakpoint
CREATE TYPE "public"."conclusion" AS ENUM('support', 'support_with_conditions', 'ask_changes', 'not_support');--> statement-breakpoint
CREATE TYPE "public"."criterion" AS ENUM('eligibility', 'relevance', 'ownership', 'priorities', 'feasibility', 'complementarity', 'sustainability', 'eu_added_value');--> statement-breakpoint
CREATE TYPE "public"."condition_owner" AS ENUM('authority', 'facility', 'committee', 'delegation');--> statement-breakpoint
CREATE TYPE "public"."item_state" AS ENUM('listed', 'decided', 'postponed', 'sent_back');--> statement-breakpoint
CREATE TYPE "public"."meeting_mode" AS ENUM('meeting', 'written');--> statement-breakpoint
CREATE TYPE "public"."meeting_state" AS ENUM('planned', 'held', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."position" AS ENUM('agree', 'reservation', 'objection');--> statement-breakpoint
CREATE TYPE "public"."presence" AS ENUM('present', 'represented', 'absent');--> statement-breakpoint
CREATE TYPE "public"."group_meeting_state" AS ENUM('draft', 'open', 'in_progress', 'closed', 'cancelled', 'discarded');--> statement-breakpoint
CREATE TYPE "public"."drafting_ask_way" AS ENUM('link', 'account', 'none');--> statement-breakpoint
CREATE TYPE "public"."drafting_position" AS ENUM('agree', 'reserve', 'object', 'no_view');--> statement-breakpoint
CREATE TYPE "public"."drafting_ruling" AS ENUM('adopted', 'to_revise', 'left_out');--> statement-breakpoint
CREATE TYPE "public"."drafting_state" AS ENUM('preparing', 'open', 'settling', 'agreed', 'set_aside', 'discarded');--> statement-breakpoint
CREATE TYPE "public"."drafting_way" AS ENUM('link', 'account', 'facility');--> statement-breakpoint
CREATE TYPE "public"."feed_scope" AS ENUM('mine', 'action', 'country');--> statement-breakpoint
CREATE TYPE "public"."link_purpose" AS ENUM('opinion', 'joint_signature', 'seat', 'expert_profile', 'nomination', 'deployment_answer', 'mission_report', 'survey', 'drafting', 'update', 'output_comment', 'handover_items', 'handover_status');--> statement-breakpoint
CREATE TYPE "public"."mail_state" AS ENUM('waiting', 'sent', 'failed');--> statement-breakpoint
CREATE TYPE "public"."text_origin" AS ENUM('written', 'human_translation', 'machine_translation');--> statement-breakpoint
CREATE TYPE "public"."text_subject" AS ENUM('output_sections', 'final_reports', 'concepts', 'recommendations', 'case_studies', 'lessons');--> statement-breakpoint
CREATE TYPE "public"."output_state" AS ENUM('drafting', 'in_review', 'returned', 'validated', 'presented', 'published', 'restricted');--> statement-breakpoint
CREATE TYPE "public"."output_type" AS ENUM('feasibility_study', 'impact_assessment', 'analysis_report', 'situation_report', 'background_paper', 'dataset', 'policy', 'strategy', 'action_plan', 'roadmap', 'draft_law', 'sops', 'guidelines', 'protocol', 'handbook', 'aide_memoire', 'curriculum', 'online_course', 'toolkit', 'concept_note', 'monitoring_plan', 'other');--> statement-breakpoint
CREATE TYPE "public"."instrument_kind" AS ENUM('convention', 'protocol', 'covenant', 'charter', 'recommendation', 'directive', 'other');--> statement-breakpoint
CREATE TYPE "public"."ratification_state" AS ENUM('ratified', 'signed', 'not_ratified', 'denounced');--> statement-breakpoint
CREATE TYPE "public"."conformity" AS ENUM('full', 'partial', 'none', 'not_applicable', 'more_favourable');--> statement-breakpoint
CREATE TYPE "public"."sheet_state" AS ENUM('drafting', 'shared', 'approved');--> statement-breakpoint
CREATE TYPE "public"."comment_side" AS ENUM('facility', 'expert');--> statement-breakpoint
CREATE TYPE "public"."review_verdict" AS ENUM('validated', 'changes_asked');--> statement-breakpoint
CREATE TYPE "public"."section_view" AS ENUM('agree', 'changes', 'no_view');--> statement-breakpoint
CREATE TYPE "public"."visibility_subject" AS ENUM('outputs', 'case_studies', 'final_reports');--> statement-breakpoint
CREATE TYPE "public"."priority" AS ENUM('high', 'medium', 'low');--> statement-breakpoint
CREATE TYPE "public"."progress_choice" AS ENUM('not_started', 'in_progress', 'done', 'overtaken', 'cannot_say');--> statement-breakpoint
CREATE TYPE "public"."recast" AS ENUM('merge', 'split');--> statement-breakpoint
CREATE TYPE "public"."recommendation_category" AS ENUM('legislation', 'policy', 'institution', 'bilateral_agreement', 'capacity', 'data');--> statement-breakpoint
CREATE TYPE "public"."recommendation_state" AS ENUM('proposed', 'accepted', 'partly_accepted', 'not_pursued', 'in_progress', 'implemented', 'overtaken', 'unknown', 'recast');--> statement-breakpoint
CREATE TYPE "public"."report_section" AS ENUM('context', 'concept', 'practices', 'impact', 'lessons');--> statement-breakpoint
CREATE TYPE "public"."seal_kind" AS ENUM('sent', 'frozen');--> statement-breakpoint
CREATE TYPE "public"."case_study_state" AS ENUM('drafting', 'with_authority', 'cleared', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."presentation_level" AS ENUM('technical', 'senior_officials', 'ministerial', 'head_of_government');--> statement-breakpoint
CREATE TYPE "public"."presentation_side" AS ENUM('authority', 'eu', 'facility', 'other');--> statement-breakpoint
CREATE TYPE "public"."report_state" AS ENUM('drafting', 'in_review', 'returned', 'cleared', 'presented', 'frozen');--> statement-breakpoint
CREATE TYPE "public"."characteristic" AS ENUM('ownership', 'innovation', 'replicability', 'tangible_results', 'high_level_endorsement', 'embedded_in_priorities', 'highest_experience', 'complementarity', 'eu_added_value', 'catalyst_for_learning');--> statement-breakpoint
CREATE TYPE "public"."check_in_state" AS ENUM('scheduled', 'asked', 'answered', 'silent');--> statement-breakpoint
CREATE TYPE "public"."handover_state" AS ENUM('suggested', 'proposed', 'discussed', 'accepted', 'started', 'declined', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."item_answer" AS ENUM('accepted', 'declined', 'later');--> statement-breakpoint
CREATE TYPE "public"."item_status" AS ENUM('not_started', 'in_progress', 'done', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."record_kind" AS ENUM('activity', 'meeting', 'presentation', 'output', 'recommendation', 'signal', 'figure', 'document');--> statement-breakpoint
CREATE TYPE "public"."signal_kind" AS ENUM('strategy', 'high_level_group', 'agreement', 'law', 'budget', 'training', 'other');--> statement-breakpoint
CREATE TYPE "public"."strategy_use" AS ENUM('basis_of_strategy', 'used_in_part', 'under_study', 'not_used', 'cannot_say');--> statement-breakpoint
CREATE TYPE "public"."lesson_source" AS ENUM('mission_report', 'output', 'final_report');--> statement-breakpoint
CREATE TYPE "public"."lesson_state" AS ENUM('drafted', 'validated');--> statement-breakpoint
CREATE TYPE "public"."handover_ask_kind" AS ENUM('items', 'status');--> statement-breakpoint
CREATE TYPE "public"."brief_language" AS ENUM('en', 'fr');--> statement-breakpoint
CREATE TYPE "public"."line_kind" AS ENUM('say', 'sensitive');--> statement-breakpoint
CREATE TYPE "public"."breakdown" AS ENUM('sex', 'institution_kind', 'level');--> statement-breakpoint
CREATE TYPE "public"."counted" AS ENUM('participants', 'expert_days', 'experts', 'activities', 'outputs', 'recommendations_accepted', 'recommendations_implemented');--> statement-breakpoint
CREATE TYPE "public"."result_level" AS ENUM('impact', 'outcome', 'output');--> statement-breakpoint
CREATE TYPE "public"."roll_up" AS ENUM('sum', 'latest');--> statement-breakpoint
CREATE TYPE "public"."value_state" AS ENUM('draft', 'pending', 'returned', 'approved', 'void');--> statement-breakpoint
CREATE TYPE "public"."level" AS ENUM('minister', 'deputy_minister', 'director', 'head_of_unit', 'officer', 'other', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."readiness_key" AS ENUM('terms_of_reference', 'contract', 'insurance', 'visa', 'security', 'interpretation', 'partner_confirmation');--> statement-breakpoint
CREATE TYPE "public"."readiness_state" AS ENUM('open', 'done', 'not_needed');--> statement-breakpoint
CREATE TYPE "public"."survey_wave" AS ENUM('after', 'six_months');--> statement-breakpoint
CREATE TYPE "public"."task_state" AS ENUM('open', 'in_check', 'done', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."kept_table" AS ENUM('requests', 'actions', 'concepts', 'activities', 'mission_reports', 'participants', 'outputs', 'recommendations', 'final_reports', 'presentations', 'check_ins', 'handovers', 'handover_items');--> statement-breakpoint
CREATE TABLE "countries" (
	"iso3" text PRIMARY KEY NOT NULL,
	"iso2" text NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text NOT NULL,
	"region" "region",
	"note_en" text,
	"note_fr" text,
	"is_eu_member" boolean DEFAULT false NOT NULL,
	"neighbours" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "countries_iso2_unique" UNIQUE("iso2")
);
--> statement-breakpoint
ALTER TABLE "countries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "frame_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"changed_on" text NOT NULL,
	"text_en" text NOT NULL,
	"text_fr" text NOT NULL,
	"source_url" text,
	"suspends" boolean DEFAULT true NOT NULL,
	CONSTRAINT "frame_changes_changed_on_is_a_date" CHECK ("frame_changes"."changed_on" is null or app.is_partial_date("frame_changes"."changed_on"))
);
--> statement-breakpoint
ALTER TABLE "frame_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "holidays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"calendar" text NOT NULL,
	"on" text NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text NOT NULL,
	CONSTRAINT "holidays_calendar_on_unique" UNIQUE("calendar","on"),
	CONSTRAINT "holidays_on_is_a_date" CHECK ("holidays"."on" is null or app.is_partial_date("holidays"."on"))
);
--> statement-breakpoint
ALTER TABLE "holidays" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_phases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"programme_id" uuid NOT NULL,
	"name" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text,
	"eligibility" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"silence_days" integer DEFAULT 5 NOT NULL,
	CONSTRAINT "programme_phases_programmeId_name_unique" UNIQUE("programme_id","name"),
	CONSTRAINT "programme_phases_starts_on_is_a_date" CHECK ("programme_phases"."starts_on" is null or app.is_partial_date("programme_phases"."starts_on")),
	CONSTRAINT "programme_phases_ends_on_is_a_date" CHECK ("programme_phases"."ends_on" is null or app.is_partial_date("programme_phases"."ends_on"))
);
--> statement-breakpoint
ALTER TABLE "programme_phases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text NOT NULL,
	"funding_line_en" text,
	"funding_line_fr" text,
	"emblem" text,
	"contact_name" text,
	"contact_phone" text,
	"contact_email" text,
	"hours_en" text,
	"hours_fr" text,
	"is_ours" boolean DEFAULT false NOT NULL,
	"required_fields" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"status_days" integer[] DEFAULT '{90,180,365,730}' NOT NULL,
	"answer_days" integer DEFAULT 30 NOT NULL,
	"check_in_months" integer[] DEFAULT '{6,12,24,36}' NOT NULL,
	"check_in_answer_days" integer DEFAULT 30 NOT NULL,
	"check_in_reminder_days" integer[] DEFAULT '{20,40}' NOT NULL,
	"check_in_reminder_every" integer DEFAULT 10 NOT NULL,
	"check_in_escalation_days" integer DEFAULT 60 NOT NULL,
	"check_in_link_days" integer DEFAULT 90 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programmes_code_unique" UNIQUE("code"),
	CONSTRAINT "emblem_is_a_plain_name" CHECK ("programmes"."emblem" is null or "programmes"."emblem" ~ '^[a-z0-9-]+$'),
	CONSTRAINT "check_ins_have_months" CHECK (cardinality("programmes"."check_in_months") between 1 and 10 and 0 < all("programmes"."check_in_months") and 120 >= all("programmes"."check_in_months")),
	CONSTRAINT "follow_up_days_follow" CHECK (0 < all("programmes"."check_in_reminder_days") and "programmes"."check_in_reminder_every" > 0 and 0 < "programmes"."check_in_answer_days" and "programmes"."check_in_answer_days" < "programmes"."check_in_escalation_days" and "programmes"."check_in_escalation_days" <= "programmes"."check_in_link_days")
);
--> statement-breakpoint
ALTER TABLE "programmes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reference_counters" (
	"kind" text NOT NULL,
	"scope" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "reference_counters_kind_scope_pk" PRIMARY KEY("kind","scope")
);
--> statement-breakpoint
ALTER TABLE "reference_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "usual_durations" (
	"span" text PRIMARY KEY NOT NULL,
	"median_days" integer NOT NULL,
	"cases" integer NOT NULL,
	"counted_on" text NOT NULL,
	CONSTRAINT "usual_durations_counted_on_is_a_date" CHECK ("usual_durations"."counted_on" is null or app.is_partial_date("usual_durations"."counted_on"))
);
--> statement-breakpoint
ALTER TABLE "usual_durations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name_en" text NOT NULL,
	"name_fr" text,
	"kind" "organisation_kind" NOT NULL,
	"country" text,
	"covers" text[] DEFAULT '{}' NOT NULL,
	"website" text,
	"email" text,
	CONSTRAINT "only_delegations_cover_countries" CHECK ("organisations"."kind" = 'eu_delegation' or cardinality("organisations"."covers") = 0)
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "country_holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"since" text NOT NULL,
	"reason" text NOT NULL,
	"to_resume" text NOT NULL,
	"decided_by_name" text NOT NULL,
	"resumed_on" text,
	"resumed_by_name" text,
	"resume_note" text,
	CONSTRAINT "resumed_by_somebody" CHECK (num_nonnulls("country_holds"."resumed_on", "country_holds"."resumed_by_name", "country_holds"."resume_note") in (0, 3)),
	CONSTRAINT "country_holds_since_is_a_date" CHECK ("country_holds"."since" is null or app.is_partial_date("country_holds"."since")),
	CONSTRAINT "country_holds_resumed_on_is_a_date" CHECK ("country_holds"."resumed_on" is null or app.is_partial_date("country_holds"."resumed_on"))
);
--> statement-breakpoint
ALTER TABLE "country_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"full_name" text NOT NULL,
	"sex" "sex" DEFAULT 'unknown' NOT NULL,
	"organisation_id" uuid,
	"title" text,
	"email" text
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seat_holders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seat_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"held_from" text NOT NULL,
	"held_until" text,
	CONSTRAINT "seat_holders_held_from_is_a_date" CHECK ("seat_holders"."held_from" is null or app.is_partial_date("seat_holders"."held_from")),
	CONSTRAINT "seat_holders_held_until_is_a_date" CHECK ("seat_holders"."held_until" is null or app.is_partial_date("seat_holders"."held_until"))
);
--> statement-breakpoint
ALTER TABLE "seat_holders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"kind" "seat_kind" NOT NULL,
	"title" text NOT NULL,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"administers" boolean DEFAULT false NOT NULL,
	CONSTRAINT "only_authority_seats_administer" CHECK (not "seats"."administers" or "seats"."role" = 'authority'),
	CONSTRAINT "authority_seats_edit_or_sign" CHECK ("seats"."role" <> 'authority' or "seats"."kind" in ('editor', 'signatory')),
	CONSTRAINT "only_delegation_seats_cover_countries" CHECK ("seats"."role" = 'delegation' or cardinality("seats"."countries") = 0)
);
--> statement-breakpoint
ALTER TABLE "seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"seat_id" uuid,
	"expires" timestamp with time zone NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"viewing_id" uuid,
	"device" text,
	"authenticated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"factors" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"image" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "email_is_lower_case" CHECK ("users"."email" = lower("users"."email"))
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification_tokens" (
	"identifier" text NOT NULL,
	"token" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	CONSTRAINT "verification_tokens_identifier_token_pk" PRIMARY KEY("identifier","token")
);
--> statement-breakpoint
ALTER TABLE "verification_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authenticator_apps" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "authenticator_apps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "factor_tries" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"tries" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "factor_tries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"session_token" text PRIMARY KEY NOT NULL,
	"challenge" text NOT NULL,
	"expires" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "passkey_challenges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" integer DEFAULT 0 NOT NULL,
	"transports" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkeys_credentialId_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "passkeys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_userId_codeHash_unique" UNIQUE("user_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seat_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"round_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"last_signed_in_on" text,
	"answer" "seat_answer",
	"answered_on" text,
	"answered_by_name" text,
	CONSTRAINT "asked_once_a_round" UNIQUE("round_id","holder_id"),
	CONSTRAINT "answered_by_somebody" CHECK (num_nonnulls("seat_checks"."answer", "seat_checks"."answered_on", "seat_checks"."answered_by_name") in (0, 3)),
	CONSTRAINT "seat_checks_last_signed_in_on_is_a_date" CHECK ("seat_checks"."last_signed_in_on" is null or app.is_partial_date("seat_checks"."last_signed_in_on")),
	CONSTRAINT "seat_checks_answered_on_is_a_date" CHECK ("seat_checks"."answered_on" is null or app.is_partial_date("seat_checks"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "seat_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seat_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"set_on" text NOT NULL,
	"asked_on" text NOT NULL,
	"due_on" text NOT NULL,
	"reminded_on" text,
	"closed_on" text,
	CONSTRAINT "one_round_a_set_day" UNIQUE("organisation_id","set_on"),
	CONSTRAINT "seat_rounds_set_on_is_a_date" CHECK ("seat_rounds"."set_on" is null or app.is_partial_date("seat_rounds"."set_on")),
	CONSTRAINT "seat_rounds_asked_on_is_a_date" CHECK ("seat_rounds"."asked_on" is null or app.is_partial_date("seat_rounds"."asked_on")),
	CONSTRAINT "seat_rounds_due_on_is_a_date" CHECK ("seat_rounds"."due_on" is null or app.is_partial_date("seat_rounds"."due_on")),
	CONSTRAINT "seat_rounds_reminded_on_is_a_date" CHECK ("seat_rounds"."reminded_on" is null or app.is_partial_date("seat_rounds"."reminded_on")),
	CONSTRAINT "seat_rounds_closed_on_is_a_date" CHECK ("seat_rounds"."closed_on" is null or app.is_partial_date("seat_rounds"."closed_on"))
);
--> statement-breakpoint
ALTER TABLE "seat_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"state" "request_state" DEFAULT 'draft' NOT NULL,
	"outcome" "decision_outcome",
	"channel" "request_channel" DEFAULT 'portal' NOT NULL,
	"lead_authority_id" uuid NOT NULL,
	"lead_authority_name" text NOT NULL,
	"country" text,
	"phase_id" uuid,
	"unit" text DEFAULT '' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"need" text DEFAULT '' NOT NULL,
	"expected_result" text DEFAULT '' NOT NULL,
	"origin" text DEFAULT '' NOT NULL,
	"origin_url" text DEFAULT '' NOT NULL,
	"contribution" text DEFAULT '' NOT NULL,
	"other_support" text DEFAULT '' NOT NULL,
	"preferred_period" text DEFAULT '' NOT NULL,
	"thematic_area" "thematic_area",
	"specific_areas" text[] DEFAULT '{}' NOT NULL,
	"contact_name" text DEFAULT '' NOT NULL,
	"contact_email" text DEFAULT '' NOT NULL,
	"contact_phone" text DEFAULT '' NOT NULL,
	"signatory_name" text,
	"signatory_rank" text,
	"court" "court",
	"court_since" text,
	"submitted_on" text,
	"withdrawn_reason" text,
	"last_edited_by_id" uuid,
	"last_edited_by_name" text,
	"last_edited_at" timestamp with time zone,
	"editing_since" timestamp with time zone,
	"copied_from_id" uuid,
	"merged_into_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "requests_reference_unique" UNIQUE("reference"),
	CONSTRAINT "decided_has_outcome" CHECK (("requests"."state" = 'decided') = ("requests"."outcome" is not null)),
	CONSTRAINT "sent_has_date" CHECK ("requests"."state" in ('draft', 'withdrawn') or "requests"."submitted_on" is not null),
	CONSTRAINT "merged_into_another" CHECK (("requests"."state" = 'merged') = ("requests"."merged_into_id" is not null) and "requests"."merged_into_id" is distinct from "requests"."id"),
	CONSTRAINT "web_address_of_origin" CHECK ("requests"."origin_url" = '' or "requests"."origin_url" ~ '^https?://'),
	CONSTRAINT "requests_submitted_on_is_a_date" CHECK ("requests"."submitted_on" is null or app.is_partial_date("requests"."submitted_on")),
	CONSTRAINT "requests_court_since_is_a_date" CHECK ("requests"."court_since" is null or app.is_partial_date("requests"."court_since"))
);
--> statement-breakpoint
ALTER TABLE "requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_authorities" (
	"action_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"part" "authority_part" NOT NULL,
	"is_lead" boolean DEFAULT false NOT NULL,
	CONSTRAINT "action_authorities_action_id_organisation_id_pk" PRIMARY KEY("action_id","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "action_authorities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_countries" (
	"action_id" uuid NOT NULL,
	"country" text NOT NULL,
	CONSTRAINT "action_countries_action_id_country_pk" PRIMARY KEY("action_id","country")
);
--> statement-breakpoint
ALTER TABLE "action_countries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"since" text NOT NULL,
	"reason" text NOT NULL,
	"decided_by" text NOT NULL,
	"resumed_on" text,
	"resume_note" text,
	CONSTRAINT "resumed_after_it_began" CHECK ("action_holds"."resumed_on" is null or "action_holds"."resumed_on" >= "action_holds"."since"),
	CONSTRAINT "action_holds_since_is_a_date" CHECK ("action_holds"."since" is null or app.is_partial_date("action_holds"."since")),
	CONSTRAINT "action_holds_resumed_on_is_a_date" CHECK ("action_holds"."resumed_on" is null or app.is_partial_date("action_holds"."resumed_on"))
);
--> statement-breakpoint
ALTER TABLE "action_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_action_id" uuid NOT NULL,
	"to_action_id" uuid NOT NULL,
	"type" "link_type" NOT NULL,
	"note" text,
	CONSTRAINT "not_to_itself" CHECK ("action_links"."from_action_id" <> "action_links"."to_action_id")
);
--> statement-breakpoint
ALTER TABLE "action_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_published_dates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" date_kind NOT NULL,
	"value" text NOT NULL,
	"source_url" text,
	"note" text,
	"is_conflict" boolean DEFAULT false NOT NULL,
	CONSTRAINT "action_published_dates_value_is_a_date" CHECK ("action_published_dates"."value" is null or app.is_partial_date("action_published_dates"."value"))
);
--> statement-breakpoint
ALTER TABLE "action_published_dates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"url" text NOT NULL,
	"is_main" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "action_sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_team" (
	"action_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "action_team_action_id_user_id_pk" PRIMARY KEY("action_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "action_team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text NOT NULL,
	"origin" "action_origin" DEFAULT 'request' NOT NULL,
	"request_id" uuid,
	"phase_id" uuid,
	"title_en" text NOT NULL,
	"title_fr" text,
	"summary_en" text,
	"summary_fr" text,
	"stage" "action_stage" DEFAULT 'design' NOT NULL,
	"on_hold_since" text,
	"end_reason" text,
	"thematic_area" "thematic_area",
	"specific_areas" text[] DEFAULT '{}' NOT NULL,
	"region" "region",
	"region_label" text,
	"requested_on" text,
	"approved_on" text,
	"first_activity_on" text,
	"last_activity_on" text,
	"closed_on" text,
	"lead_id" uuid,
	"lead_name" text,
	"court" "court",
	"court_since" text,
	"next_on" text,
	"next_what" text,
	"authority_names" text DEFAULT '' NOT NULL,
	"country_codes" text[] DEFAULT '{}' NOT NULL,
	"published_label" text,
	"published_status" "published_status",
	"published_activities" integer,
	"status_note" text,
	"date_note" text,
	"expert_note" text,
	"follow_up_note" text,
	"expert_countries" text[] DEFAULT '{}' NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', app.plain("actions"."search_text"))) STORED,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "actions_reference_unique" UNIQUE("reference"),
	CONSTRAINT "actions_requestId_unique" UNIQUE("request_id"),
	CONSTRAINT "ended_early_says_why" CHECK ("actions"."stage" not in ('cancelled', 'closed_early') or "actions"."end_reason" is not null),
	CONSTRAINT "an_ended_action_is_in_nobodys_hands" CHECK ("actions"."stage" not in ('closed', 'cancelled', 'closed_early') or ("actions"."on_hold_since" is null and "actions"."court" is null)),
	CONSTRAINT "a_followed_action_has_its_request" CHECK ("actions"."origin" = 'public_record' or "actions"."request_id" is not null),
	CONSTRAINT "reference_is_ours" CHECK ("actions"."reference" ~ '^[A-Z0-9]{2,8}-[0-9]{4}-[0-9]{2,}$'),
	CONSTRAINT "actions_requested_on_is_a_date" CHECK ("actions"."requested_on" is null or app.is_partial_date("actions"."requested_on")),
	CONSTRAINT "actions_approved_on_is_a_date" CHECK ("actions"."approved_on" is null or app.is_partial_date("actions"."approved_on")),
	CONSTRAINT "actions_first_activity_on_is_a_date" CHECK ("actions"."first_activity_on" is null or app.is_partial_date("actions"."first_activity_on")),
	CONSTRAINT "actions_last_activity_on_is_a_date" CHECK ("actions"."last_activity_on" is null or app.is_partial_date("actions"."last_activity_on")),
	CONSTRAINT "actions_closed_on_is_a_date" CHECK ("actions"."closed_on" is null or app.is_partial_date("actions"."closed_on")),
	CONSTRAINT "actions_on_hold_since_is_a_date" CHECK ("actions"."on_hold_since" is null or app.is_partial_date("actions"."on_hold_since")),
	CONSTRAINT "actions_court_since_is_a_date" CHECK ("actions"."court_since" is null or app.is_partial_date("actions"."court_since")),
	CONSTRAINT "actions_next_on_is_a_date" CHECK ("actions"."next_on" is null or app.is_partial_date("actions"."next_on"))
);
--> statement-breakpoint
ALTER TABLE "actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "concept_acceptances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"concept_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"side" "side" NOT NULL,
	"version_number" integer NOT NULL,
	"languages" text[] NOT NULL,
	"accepted_by_name" text NOT NULL,
	"accepted_on" text NOT NULL,
	"on_behalf_of" text,
	"voided_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "concept_acceptances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "concept_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"concept_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"part" text NOT NULL,
	"quote" text NOT NULL,
	"text" text NOT NULL,
	"audience" "audience" NOT NULL,
	"by_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"written_on" text NOT NULL,
	"resolved_on" text,
	"resolved_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "comments_stay_between_both_sides" CHECK ("concept_comments"."audience" in ('facility', 'authority')),
	CONSTRAINT "resolved_comment_says_by_whom" CHECK (("concept_comments"."resolved_on" is null) = ("concept_comments"."resolved_by_name" is null)),
	CONSTRAINT "concept_comments_written_on_is_a_date" CHECK ("concept_comments"."written_on" is null or app.is_partial_date("concept_comments"."written_on")),
	CONSTRAINT "concept_comments_resolved_on_is_a_date" CHECK ("concept_comments"."resolved_on" is null or app.is_partial_date("concept_comments"."resolved_on"))
);
--> statement-breakpoint
ALTER TABLE "concept_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "concept_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"concept_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"written_on" text NOT NULL,
	"written_by_name" text NOT NULL,
	"written_by_side" "side" NOT NULL,
	"language" text NOT NULL,
	"text_ids" uuid[] NOT NULL,
	CONSTRAINT "concept_versions_written_on_is_a_date" CHECK ("concept_versions"."written_on" is null or app.is_partial_date("concept_versions"."written_on"))
);
--> statement-breakpoint
ALTER TABLE "concept_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "concepts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer DEFAULT 1 NOT NULL,
	"state" "concept_state" DEFAULT 'drafting' NOT NULL,
	"language" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"approach" text DEFAULT '' NOT NULL,
	"planned_activities" text DEFAULT '' NOT NULL,
	"expected_results" text DEFAULT '' NOT NULL,
	"risks" text DEFAULT '' NOT NULL,
	"other_initiatives" text DEFAULT '' NOT NULL,
	"accepted_on" text,
	"changes_asked" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accepted_has_date" CHECK ("concepts"."state" <> 'accepted_by_both' or "concepts"."accepted_on" is not null),
	CONSTRAINT "concepts_accepted_on_is_a_date" CHECK ("concepts"."accepted_on" is null or app.is_partial_date("concepts"."accepted_on"))
);
--> statement-breakpoint
ALTER TABLE "concepts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_chairs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"from_on" text,
	"until_on" text,
	CONSTRAINT "group_chairs_from_on_is_a_date" CHECK ("group_chairs"."from_on" is null or app.is_partial_date("group_chairs"."from_on")),
	CONSTRAINT "group_chairs_until_on_is_a_date" CHECK ("group_chairs"."until_on" is null or app.is_partial_date("group_chairs"."until_on"))
);
--> statement-breakpoint
ALTER TABLE "group_chairs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"seats" integer NOT NULL,
	"institutions" text NOT NULL,
	"replaces_id" uuid,
	"due_on" text NOT NULL,
	"state" "member_call_state" DEFAULT 'asked' NOT NULL,
	"asked_on" text NOT NULL,
	"asked_by_name" text NOT NULL,
	"reason" text,
	"answered_on" text,
	"answered_by_name" text,
	"answer_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "asks_for_seats" CHECK ("member_calls"."seats" between 1 and 50),
	CONSTRAINT "answered_call_says_when" CHECK ("member_calls"."state" not in ('answered', 'filled') or "member_calls"."answered_on" is not null),
	CONSTRAINT "closed_call_says_why" CHECK ("member_calls"."state" <> 'closed' or "member_calls"."reason" is not null),
	CONSTRAINT "member_calls_due_on_is_a_date" CHECK ("member_calls"."due_on" is null or app.is_partial_date("member_calls"."due_on")),
	CONSTRAINT "member_calls_asked_on_is_a_date" CHECK ("member_calls"."asked_on" is null or app.is_partial_date("member_calls"."asked_on")),
	CONSTRAINT "member_calls_answered_on_is_a_date" CHECK ("member_calls"."answered_on" is null or app.is_partial_date("member_calls"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "member_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_contacts" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"action_id" uuid NOT NULL,
	"email" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "member_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"call_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"organisation_id" uuid,
	"institution_name" text NOT NULL,
	"institution_kind" "organisation_kind" NOT NULL,
	"is_proxy" boolean DEFAULT false NOT NULL,
	"person_name" text NOT NULL,
	"sex" "sex" DEFAULT 'unknown' NOT NULL,
	"level" "level" DEFAULT 'unknown' NOT NULL,
	"function" text,
	"email" text,
	"state" "proposal_state" DEFAULT 'proposed' NOT NULL,
	"reason" text,
	"member_id" uuid,
	"proposed_on" text NOT NULL,
	"proposed_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accepted_has_a_seat" CHECK (("member_proposals"."state" = 'accepted') = ("member_proposals"."member_id" is not null)),
	CONSTRAINT "declined_proposal_says_why" CHECK ("member_proposals"."state" <> 'declined' or "member_proposals"."reason" is not null),
	CONSTRAINT "member_proposals_proposed_on_is_a_date" CHECK ("member_proposals"."proposed_on" is null or app.is_partial_date("member_proposals"."proposed_on"))
);
--> statement-breakpoint
ALTER TABLE "member_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "working_group_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"person_id" uuid,
	"person_name" text,
	"sex" "sex" DEFAULT 'unknown' NOT NULL,
	"level" "level" DEFAULT 'unknown' NOT NULL,
	"function" text,
	"role" "member_role" DEFAULT 'member' NOT NULL,
	"joined_on" text,
	"left_on" text,
	"replaces_id" uuid,
	"replacement_asked_on" text,
	"later_body" text,
	"later_since" text,
	"later_evidence_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "only_an_empty_seat_is_refilled" CHECK ("working_group_members"."replacement_asked_on" is null or "working_group_members"."left_on" is not null),
	CONSTRAINT "later_body_is_named" CHECK ("working_group_members"."later_body" is not null or ("working_group_members"."later_since" is null and "working_group_members"."later_evidence_id" is null)),
	CONSTRAINT "working_group_members_joined_on_is_a_date" CHECK ("working_group_members"."joined_on" is null or app.is_partial_date("working_group_members"."joined_on")),
	CONSTRAINT "working_group_members_left_on_is_a_date" CHECK ("working_group_members"."left_on" is null or app.is_partial_date("working_group_members"."left_on")),
	CONSTRAINT "working_group_members_later_since_is_a_date" CHECK ("working_group_members"."later_since" is null or app.is_partial_date("working_group_members"."later_since"))
);
--> statement-breakpoint
ALTER TABLE "working_group_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "working_groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"name" text NOT NULL,
	"mandate" text DEFAULT '' NOT NULL,
	"mandate_letter_id" uuid,
	"formed_on" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "working_groups_actionId_unique" UNIQUE("action_id"),
	CONSTRAINT "working_groups_formed_on_is_a_date" CHECK ("working_groups"."formed_on" is null or app.is_partial_date("working_groups"."formed_on"))
);
--> statement-breakpoint
ALTER TABLE "working_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"type" "activity_type" NOT NULL,
	"title_en" text NOT NULL,
	"title_fr" text,
	"mode" "activity_mode" DEFAULT 'on_site' NOT NULL,
	"place" text,
	"starts_on" text,
	"ends_on" text,
	"state" "activity_state" DEFAULT 'planned' NOT NULL,
	"plan_origin" "plan_origin" DEFAULT 'planned' NOT NULL,
	"drop_reason" text,
	"replaced_by_id" uuid,
	"expected_output" text,
	"owner_name" text,
	"budget_line" text,
	"budget" integer,
	"carried_from_id" uuid,
	"held_note" text,
	"as_planned" boolean,
	"unready_reason" text,
	"terms" text DEFAULT '' NOT NULL,
	"terms_topics" text[] DEFAULT '{}' NOT NULL,
	"terms_languages" text[] DEFAULT '{}' NOT NULL,
	"terms_categories" text[] DEFAULT '{}' NOT NULL,
	"women" integer,
	"men" integer,
	"institutions" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dropped_says_why" CHECK (("activities"."state" = 'dropped') = ("activities"."drop_reason" is not null)),
	CONSTRAINT "held_has_dates" CHECK ("activities"."state" not in ('confirmed', 'held', 'reported') or "activities"."starts_on" is not null),
	CONSTRAINT "not_as_planned_says_how" CHECK ("activities"."as_planned" is not false or "activities"."held_note" is not null),
	CONSTRAINT "ends_after_it_starts" CHECK ("activities"."starts_on" is null or "activities"."ends_on" is null or "activities"."ends_on" >= "activities"."starts_on"),
	CONSTRAINT "activities_starts_on_is_a_date" CHECK ("activities"."starts_on" is null or app.is_partial_date("activities"."starts_on")),
	CONSTRAINT "activities_ends_on_is_a_date" CHECK ("activities"."ends_on" is null or app.is_partial_date("activities"."ends_on"))
);
--> statement-breakpoint
ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_dependencies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"needs_id" uuid NOT NULL,
	CONSTRAINT "nothing_needs_itself" CHECK ("activity_dependencies"."activity_id" <> "activity_dependencies"."needs_id")
);
--> statement-breakpoint
ALTER TABLE "activity_dependencies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mission_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"state" "mission_report_state" DEFAULT 'draft' NOT NULL,
	"findings" text DEFAULT '' NOT NULL,
	"agreed" text DEFAULT '' NOT NULL,
	"next_steps" text DEFAULT '' NOT NULL,
	"return_reason" text,
	"author_name" text NOT NULL,
	"submitted_on" text,
	"approved_on" text,
	"approved_by_name" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mission_reports_activityId_unique" UNIQUE("activity_id"),
	CONSTRAINT "returned_report_says_why" CHECK ("mission_reports"."state" <> 'returned' or "mission_reports"."return_reason" is not null),
	CONSTRAINT "approved_report_has_date" CHECK (("mission_reports"."state" = 'approved') = ("mission_reports"."approved_on" is not null)),
	CONSTRAINT "mission_reports_submitted_on_is_a_date" CHECK ("mission_reports"."submitted_on" is null or app.is_partial_date("mission_reports"."submitted_on")),
	CONSTRAINT "mission_reports_approved_on_is_a_date" CHECK ("mission_reports"."approved_on" is null or app.is_partial_date("mission_reports"."approved_on"))
);
--> statement-breakpoint
ALTER TABLE "mission_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"note" text,
	"kept_on" text NOT NULL,
	"kept_by_name" text NOT NULL,
	"lines" jsonb NOT NULL,
	CONSTRAINT "plan_versions_kept_on_is_a_date" CHECK ("plan_versions"."kept_on" is null or app.is_partial_date("plan_versions"."kept_on"))
);
--> statement-breakpoint
ALTER TABLE "plan_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deployment_appraisals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"deployment_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"side" "appraisal_side" NOT NULL,
	"expertise" "appraisal_word" NOT NULL,
	"communication" "appraisal_word" NOT NULL,
	"preparation" "appraisal_word" NOT NULL,
	"again" "again_word" NOT NULL,
	"note" text,
	"written_on" text NOT NULL,
	"written_by_name" text NOT NULL,
	CONSTRAINT "one_appraisal_a_side" UNIQUE("deployment_id","organisation_id"),
	CONSTRAINT "deployment_appraisals_written_on_is_a_date" CHECK ("deployment_appraisals"."written_on" is null or app.is_partial_date("deployment_appraisals"."written_on"))
);
--> statement-breakpoint
ALTER TABLE "deployment_appraisals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deployments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"expert_id" uuid NOT NULL,
	"expert_name" text NOT NULL,
	"expert_category" "expert_category" NOT NULL,
	"expert_country" text NOT NULL,
	"working_days" integer,
	"terms" text DEFAULT '' NOT NULL,
	"state" "deployment_state" DEFAULT 'proposed' NOT NULL,
	"decline_reason" text,
	"nomination_id" uuid,
	"asked_on" text,
	"answered_on" text,
	"answered_by_name" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "declined_says_why" CHECK ("deployments"."state" <> 'declined' or "deployments"."decline_reason" is not null),
	CONSTRAINT "days_are_counted" CHECK ("deployments"."working_days" is null or "deployments"."working_days" between 1 and 366),
	CONSTRAINT "deployments_asked_on_is_a_date" CHECK ("deployments"."asked_on" is null or app.is_partial_date("deployments"."asked_on")),
	CONSTRAINT "deployments_answered_on_is_a_date" CHECK ("deployments"."answered_on" is null or app.is_partial_date("deployments"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "deployments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expert_absences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"expert_id" uuid NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	CONSTRAINT "absence_ends_after_it_starts" CHECK ("expert_absences"."ends_on" >= "expert_absences"."starts_on"),
	CONSTRAINT "expert_absences_starts_on_is_a_date" CHECK ("expert_absences"."starts_on" is null or app.is_partial_date("expert_absences"."starts_on")),
	CONSTRAINT "expert_absences_ends_on_is_a_date" CHECK ("expert_absences"."ends_on" is null or app.is_partial_date("expert_absences"."ends_on"))
);
--> statement-breakpoint
ALTER TABLE "expert_absences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expert_conflicts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"expert_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"recorded_on" text NOT NULL,
	"recorded_by_name" text NOT NULL,
	"lifted_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "expert_conflicts_recorded_on_is_a_date" CHECK ("expert_conflicts"."recorded_on" is null or app.is_partial_date("expert_conflicts"."recorded_on")),
	CONSTRAINT "expert_conflicts_lifted_on_is_a_date" CHECK ("expert_conflicts"."lifted_on" is null or app.is_partial_date("expert_conflicts"."lifted_on"))
);
--> statement-breakpoint
ALTER TABLE "expert_conflicts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expert_languages" (
	"expert_id" uuid NOT NULL,
	"language" text NOT NULL,
	"level" "language_level" NOT NULL,
	CONSTRAINT "expert_languages_expert_id_language_pk" PRIMARY KEY("expert_id","language")
);
--> statement-breakpoint
ALTER TABLE "expert_languages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expert_posts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"expert_id" uuid NOT NULL,
	"employer" text NOT NULL,
	"job_title" text NOT NULL,
	"country" text,
	"started_on" text,
	"ended_on" text,
	CONSTRAINT "expert_posts_started_on_is_a_date" CHECK ("expert_posts"."started_on" is null or app.is_partial_date("expert_posts"."started_on")),
	CONSTRAINT "expert_posts_ended_on_is_a_date" CHECK ("expert_posts"."ended_on" is null or app.is_partial_date("expert_posts"."ended_on"))
);
--> statement-breakpoint
ALTER TABLE "expert_posts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expert_topics" (
	"expert_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"level" "topic_level" NOT NULL,
	CONSTRAINT "expert_topics_expert_id_topic_pk" PRIMARY KEY("expert_id","topic")
);
--> statement-breakpoint
ALTER TABLE "expert_topics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "experts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"full_name" text NOT NULL,
	"category" "expert_category" NOT NULL,
	"country" text NOT NULL,
	"nationality" text,
	"sex" "sex" DEFAULT 'unknown' NOT NULL,
	"employer" text,
	"job_title" text,
	"email" text,
	"note" text,
	"available_from" text,
	"available_until" text,
	"consent_on" text,
	"cv_keep_until" text,
	"cv_removed_on" text,
	"cv_removed_reason" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "removed_cv_says_why" CHECK (("experts"."cv_removed_on" is null) = ("experts"."cv_removed_reason" is null)),
	CONSTRAINT "available_until_is_later" CHECK ("experts"."available_from" is null or "experts"."available_until" is null or "experts"."available_until" >= "experts"."available_from"),
	CONSTRAINT "experts_available_from_is_a_date" CHECK ("experts"."available_from" is null or app.is_partial_date("experts"."available_from")),
	CONSTRAINT "experts_available_until_is_a_date" CHECK ("experts"."available_until" is null or app.is_partial_date("experts"."available_until")),
	CONSTRAINT "experts_consent_on_is_a_date" CHECK ("experts"."consent_on" is null or app.is_partial_date("experts"."consent_on")),
	CONSTRAINT "experts_cv_keep_until_is_a_date" CHECK ("experts"."cv_keep_until" is null or app.is_partial_date("experts"."cv_keep_until")),
	CONSTRAINT "experts_cv_removed_on_is_a_date" CHECK ("experts"."cv_removed_on" is null or app.is_partial_date("experts"."cv_removed_on"))
);
--> statement-breakpoint
ALTER TABLE "experts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "focal_points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"full_name" text NOT NULL,
	"country" text NOT NULL,
	"institution" text NOT NULL,
	"email" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "focal_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nomination_asks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"focal_point_id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"country" text NOT NULL,
	"institution" text NOT NULL,
	"state" "nomination_state" DEFAULT 'asked' NOT NULL,
	"reason" text,
	"answered_on" text,
	"answered_by_name" text,
	"reminded_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "declined_call_says_why" CHECK ("nomination_asks"."state" <> 'declined' or "nomination_asks"."reason" is not null),
	CONSTRAINT "nomination_asks_answered_on_is_a_date" CHECK ("nomination_asks"."answered_on" is null or app.is_partial_date("nomination_asks"."answered_on")),
	CONSTRAINT "nomination_asks_reminded_on_is_a_date" CHECK ("nomination_asks"."reminded_on" is null or app.is_partial_date("nomination_asks"."reminded_on"))
);
--> statement-breakpoint
ALTER TABLE "nomination_asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "nomination_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"message" text,
	"opened_on" text NOT NULL,
	"opened_by_name" text NOT NULL,
	"due_on" text NOT NULL,
	CONSTRAINT "nomination_calls_opened_on_is_a_date" CHECK ("nomination_calls"."opened_on" is null or app.is_partial_date("nomination_calls"."opened_on")),
	CONSTRAINT "nomination_calls_due_on_is_a_date" CHECK ("nomination_calls"."due_on" is null or app.is_partial_date("nomination_calls"."due_on"))
);
--> statement-breakpoint
ALTER TABLE "nomination_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid,
	"action_id" uuid,
	"expert_id" uuid,
	"kind" "document_kind" NOT NULL,
	"audience" "audience" DEFAULT 'facility' NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"language" text,
	"first_id" uuid,
	"number" integer DEFAULT 1 NOT NULL,
	"scan" "scan_state" DEFAULT 'not_scanned' NOT NULL,
	"scanned_at" timestamp with time zone,
	"uploaded_by" uuid NOT NULL,
	"uploaded_by_name" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "belongs_to_a_case" CHECK ("documents"."request_id" is not null or "documents"."action_id" is not null or ("documents"."expert_id" is not null and "documents"."audience" = 'facility')),
	CONSTRAINT "not_empty" CHECK ("documents"."bytes" > 0),
	CONSTRAINT "later_versions_have_a_first" CHECK (("documents"."number" = 1) = ("documents"."first_id" is null))
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" "evidence_kind" NOT NULL,
	"title" text NOT NULL,
	"title_fr" text,
	"url" text,
	"document_id" uuid,
	"source_date" text,
	"contribution_of" text,
	CONSTRAINT "web_addresses_only" CHECK ("evidence"."url" is null or "evidence"."url" ~ '^https?://'),
	CONSTRAINT "evidence_source_date_is_a_date" CHECK ("evidence"."source_date" is null or app.is_partial_date("evidence"."source_date"))
);
--> statement-breakpoint
ALTER TABLE "evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "request_answers" (
	"request_id" uuid NOT NULL,
	"question" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_by_id" uuid NOT NULL,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_answers_request_id_question_pk" PRIMARY KEY("request_id","question")
);
--> statement-breakpoint
ALTER TABLE "request_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "request_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"asked_on" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by_name" text NOT NULL,
	"reason" text NOT NULL,
	"questions" text[] DEFAULT '{}' NOT NULL,
	"checklist_id" uuid,
	"due_on" text NOT NULL,
	"answer" text,
	"answered_on" text,
	"answered_by_name" text,
	CONSTRAINT "request_rounds_requestId_number_unique" UNIQUE("request_id","number"),
	CONSTRAINT "round_has_a_checklist" CHECK (cardinality("request_rounds"."questions") > 0 or "request_rounds"."checklist_id" is not null),
	CONSTRAINT "request_rounds_asked_on_is_a_date" CHECK ("request_rounds"."asked_on" is null or app.is_partial_date("request_rounds"."asked_on")),
	CONSTRAINT "request_rounds_due_on_is_a_date" CHECK ("request_rounds"."due_on" is null or app.is_partial_date("request_rounds"."due_on")),
	CONSTRAINT "request_rounds_answered_on_is_a_date" CHECK ("request_rounds"."answered_on" is null or app.is_partial_date("request_rounds"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "request_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "request_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"sent_on" text NOT NULL,
	"sent_by_name" text NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "request_versions_requestId_number_unique" UNIQUE("request_id","number"),
	CONSTRAINT "request_versions_sent_on_is_a_date" CHECK ("request_versions"."sent_on" is null or app.is_partial_date("request_versions"."sent_on"))
);
--> statement-breakpoint
ALTER TABLE "request_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "request_authorities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"organisation_id" uuid,
	"invited_name" text,
	"invited_kind" "organisation_kind",
	"invited_country" text,
	"invited_email" text,
	"is_lead" boolean DEFAULT false NOT NULL,
	"state" "joint_state" DEFAULT 'invited' NOT NULL,
	"signed_on" text,
	"signed_via" "signing_way",
	"signatory_name" text,
	"signatory_rank" text,
	"decline_reason" text,
	"letter_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "request_authorities_requestId_organisationId_unique" UNIQUE("request_id","organisation_id"),
	CONSTRAINT "somebody_asks" CHECK ("request_authorities"."organisation_id" is not null or ("request_authorities"."invited_name" is not null and "request_authorities"."invited_kind" is not null)),
	CONSTRAINT "signed_says_when_and_how" CHECK ("request_authorities"."state" <> 'signed' or ("request_authorities"."signed_on" is not null and "request_authorities"."signed_via" is not null)),
	CONSTRAINT "request_authorities_signed_on_is_a_date" CHECK ("request_authorities"."signed_on" is null or app.is_partial_date("request_authorities"."signed_on"))
);
--> statement-breakpoint
ALTER TABLE "request_authorities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"state" "opinion_state" DEFAULT 'asked' NOT NULL,
	"answer" "opinion_answer",
	"remarks" text,
	"has_veto" boolean DEFAULT false NOT NULL,
	"asked_on" text NOT NULL,
	"due_on" text NOT NULL,
	"settled_on" text,
	"answered_via" "answer_way",
	"answered_by_name" text,
	"letter_id" uuid,
	"recorded_by_name" text,
	"sent_to" text,
	"late_answer" "opinion_answer",
	"late_remarks" text,
	"late_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "opinions_requestId_organisationId_unique" UNIQUE("request_id","organisation_id"),
	CONSTRAINT "answered_has_answer" CHECK (("opinions"."state" = 'answered') = ("opinions"."answer" is not null)),
	CONSTRAINT "settled_has_date" CHECK ("opinions"."state" = 'asked' or "opinions"."settled_on" is not null),
	CONSTRAINT "no_silent_veto" CHECK (not ("opinions"."has_veto" and "opinions"."state" = 'consented_by_silence')),
	CONSTRAINT "late_only_after_silence" CHECK ("opinions"."late_answer" is null or ("opinions"."state" = 'consented_by_silence' and "opinions"."late_on" is not null)),
	CONSTRAINT "opinions_asked_on_is_a_date" CHECK ("opinions"."asked_on" is null or app.is_partial_date("opinions"."asked_on")),
	CONSTRAINT "opinions_due_on_is_a_date" CHECK ("opinions"."due_on" is null or app.is_partial_date("opinions"."due_on")),
	CONSTRAINT "opinions_settled_on_is_a_date" CHECK ("opinions"."settled_on" is null or app.is_partial_date("opinions"."settled_on")),
	CONSTRAINT "opinions_late_on_is_a_date" CHECK ("opinions"."late_on" is null or app.is_partial_date("opinions"."late_on"))
);
--> statement-breakpoint
ALTER TABLE "opinions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessment_answers" (
	"assessment_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"assessor_id" uuid NOT NULL,
	"answer" "assessment_answer" NOT NULL,
	"comment" text,
	CONSTRAINT "assessment_answers_assessment_id_question_id_pk" PRIMARY KEY("assessment_id","question_id")
);
--> statement-breakpoint
ALTER TABLE "assessment_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessment_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"phase_id" uuid NOT NULL,
	"criterion" "criterion" NOT NULL,
	"position" integer NOT NULL,
	"text_en" text NOT NULL,
	"text_fr" text NOT NULL,
	CONSTRAINT "assessment_questions_phaseId_position_unique" UNIQUE("phase_id","position")
);
--> statement-breakpoint
ALTER TABLE "assessment_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"assessor_id" uuid NOT NULL,
	"assessor_name" text NOT NULL,
	"state" "assessment_state" DEFAULT 'asked' NOT NULL,
	"has_conflict" text,
	"conflict_note" text,
	"conclusion" "conclusion",
	"summary" text,
	"asked_on" text NOT NULL,
	"submitted_on" text,
	"voided_on" text,
	"void_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "submitted_concludes" CHECK ("assessments"."state" not in ('submitted') or ("assessments"."conclusion" is not null and "assessments"."submitted_on" is not null and "assessments"."has_conflict" = 'no')),
	CONSTRAINT "void_says_why" CHECK ("assessments"."state" <> 'void' or ("assessments"."voided_on" is not null and "assessments"."void_reason" is not null)),
	CONSTRAINT "assessments_asked_on_is_a_date" CHECK ("assessments"."asked_on" is null or app.is_partial_date("assessments"."asked_on")),
	CONSTRAINT "assessments_submitted_on_is_a_date" CHECK ("assessments"."submitted_on" is null or app.is_partial_date("assessments"."submitted_on")),
	CONSTRAINT "assessments_voided_on_is_a_date" CHECK ("assessments"."voided_on" is null or app.is_partial_date("assessments"."voided_on"))
);
--> statement-breakpoint
ALTER TABLE "assessments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_attendance" (
	"meeting_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"presence" "presence" NOT NULL,
	"represented_by" text,
	CONSTRAINT "committee_attendance_meeting_id_member_id_pk" PRIMARY KEY("meeting_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "committee_attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"state" "item_state" DEFAULT 'listed' NOT NULL,
	"comment" text,
	"closed_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "committee_items_meetingId_requestId_unique" UNIQUE("meeting_id","request_id"),
	CONSTRAINT "sent_back_says_why" CHECK ("committee_items"."state" <> 'sent_back' or "committee_items"."comment" is not null),
	CONSTRAINT "committee_items_closed_on_is_a_date" CHECK ("committee_items"."closed_on" is null or app.is_partial_date("committee_items"."closed_on"))
);
--> statement-breakpoint
ALTER TABLE "committee_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer NOT NULL,
	"mode" "meeting_mode" NOT NULL,
	"state" "meeting_state" DEFAULT 'planned' NOT NULL,
	"planned_on" text NOT NULL,
	"place" text,
	"held_on" text,
	"minutes" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "committee_meetings_number_unique" UNIQUE("number"),
	CONSTRAINT "held_has_date" CHECK (("committee_meetings"."state" = 'held') = ("committee_meetings"."held_on" is not null)),
	CONSTRAINT "committee_meetings_planned_on_is_a_date" CHECK ("committee_meetings"."planned_on" is null or app.is_partial_date("committee_meetings"."planned_on")),
	CONSTRAINT "committee_meetings_held_on_is_a_date" CHECK ("committee_meetings"."held_on" is null or app.is_partial_date("committee_meetings"."held_on"))
);
--> statement-breakpoint
ALTER TABLE "committee_meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"email" text,
	"is_chair" boolean DEFAULT false NOT NULL,
	"until" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "committee_members_until_is_a_date" CHECK ("committee_members"."until" is null or app.is_partial_date("committee_members"."until"))
);
--> statement-breakpoint
ALTER TABLE "committee_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committee_positions" (
	"item_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"position" "position" NOT NULL,
	"remarks" text,
	"given_on" text NOT NULL,
	CONSTRAINT "committee_positions_item_id_member_id_pk" PRIMARY KEY("item_id","member_id"),
	CONSTRAINT "committee_positions_given_on_is_a_date" CHECK ("committee_positions"."given_on" is null or app.is_partial_date("committee_positions"."given_on"))
);
--> statement-breakpoint
ALTER TABLE "committee_positions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_conditions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"owner" "condition_owner" NOT NULL,
	"due_on" text,
	"met_on" text,
	"met_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "decision_conditions_requestId_position_unique" UNIQUE("request_id","position"),
	CONSTRAINT "decision_conditions_due_on_is_a_date" CHECK ("decision_conditions"."due_on" is null or app.is_partial_date("decision_conditions"."due_on")),
	CONSTRAINT "decision_conditions_met_on_is_a_date" CHECK ("decision_conditions"."met_on" is null or app.is_partial_date("decision_conditions"."met_on"))
);
--> statement-breakpoint
ALTER TABLE "decision_conditions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"outcome" "decision_outcome" NOT NULL,
	"decided_on" text NOT NULL,
	"decided_by_name" text NOT NULL,
	"meeting_id" uuid,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"explanation" text,
	"redirected_to" text,
	CONSTRAINT "decisions_requestId_unique" UNIQUE("request_id"),
	CONSTRAINT "refusals_give_reasons" CHECK ("decisions"."outcome" <> 'refused' or cardinality("decisions"."reasons") > 0 or "decisions"."explanation" is not null),
	CONSTRAINT "redirected_somewhere" CHECK ("decisions"."outcome" <> 'redirected' or "decisions"."redirected_to" is not null),
	CONSTRAINT "decisions_decided_on_is_a_date" CHECK ("decisions"."decided_on" is null or app.is_partial_date("decisions"."decided_on"))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_meeting_attendance" (
	"meeting_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"presence" "presence",
	"represented_by" text,
	CONSTRAINT "group_meeting_attendance_meeting_id_member_id_pk" PRIMARY KEY("meeting_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "group_meeting_attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_meeting_documents" (
	"meeting_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "group_meeting_documents_meeting_id_document_id_pk" PRIMARY KEY("meeting_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "group_meeting_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_meeting_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"subject" text NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "group_meeting_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"state" "group_meeting_state" DEFAULT 'draft' NOT NULL,
	"on_day" text NOT NULL,
	"starts_at" text,
	"ends_at" text,
	"zone" text NOT NULL,
	"place" text,
	"sequence" integer DEFAULT 0 NOT NULL,
	"invited_at" timestamp with time zone,
	"summary" text DEFAULT '' NOT NULL,
	"closed_on" text,
	"closed_by_name" text,
	"cancel_reason" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "times_are_times" CHECK (("group_meetings"."starts_at" is null or "group_meetings"."starts_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$') and ("group_meetings"."ends_at" is null or "group_meetings"."ends_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')),
	CONSTRAINT "meeting_ends_after_it_starts" CHECK ("group_meetings"."ends_at" is null or ("group_meetings"."starts_at" is not null and "group_meetings"."ends_at" > "group_meetings"."starts_at")),
	CONSTRAINT "invited_to_a_day_and_time" CHECK ("group_meetings"."state" not in ('open', 'in_progress') or (length("group_meetings"."on_day") = 10 and "group_meetings"."starts_at" is not null)),
	CONSTRAINT "closed_meeting_says_when" CHECK (("group_meetings"."state" = 'closed') = ("group_meetings"."closed_on" is not null)),
	CONSTRAINT "cancelled_meeting_says_why" CHECK ("group_meetings"."state" not in ('cancelled', 'discarded') or "group_meetings"."cancel_reason" is not null),
	CONSTRAINT "group_meetings_on_day_is_a_date" CHECK ("group_meetings"."on_day" is null or app.is_partial_date("group_meetings"."on_day")),
	CONSTRAINT "group_meetings_closed_on_is_a_date" CHECK ("group_meetings"."closed_on" is null or app.is_partial_date("group_meetings"."closed_on"))
);
--> statement-breakpoint
ALTER TABLE "group_meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafting_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"answered_on" text NOT NULL,
	"answered_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "drafting_answers_answered_on_is_a_date" CHECK ("drafting_answers"."answered_on" is null or app.is_partial_date("drafting_answers"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "drafting_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafting_asks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"member_id" uuid,
	"person_name" text,
	"way" "drafting_ask_way" NOT NULL,
	"asked_on" text NOT NULL,
	CONSTRAINT "link_goes_to_a_member" CHECK (("drafting_asks"."way" = 'link') = ("drafting_asks"."member_id" is not null)),
	CONSTRAINT "drafting_asks_asked_on_is_a_date" CHECK ("drafting_asks"."asked_on" is null or app.is_partial_date("drafting_asks"."asked_on"))
);
--> statement-breakpoint
ALTER TABLE "drafting_asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafting_paragraphs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"words" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drafting_paragraphs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafting_positions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"paragraph_id" uuid NOT NULL,
	"words" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"position" "drafting_position" NOT NULL,
	"reason" text,
	"given_on" text NOT NULL,
	"given_by_name" text NOT NULL,
	"way" "drafting_way" NOT NULL,
	"proof" text,
	CONSTRAINT "objections_say_why" CHECK ("drafting_positions"."position" not in ('reserve', 'object') or "drafting_positions"."reason" is not null),
	CONSTRAINT "written_down_with_proof" CHECK (("drafting_positions"."way" = 'facility') = ("drafting_positions"."proof" is not null)),
	CONSTRAINT "drafting_positions_given_on_is_a_date" CHECK ("drafting_positions"."given_on" is null or app.is_partial_date("drafting_positions"."given_on"))
);
--> statement-breakpoint
ALTER TABLE "drafting_positions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafting_rulings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"paragraph_id" uuid NOT NULL,
	"words" integer NOT NULL,
	"ruling" "drafting_ruling" NOT NULL,
	"reason" text,
	"ruled_at" timestamp with time zone NOT NULL,
	"ruled_by_name" text NOT NULL,
	"recorded_by_name" text,
	CONSTRAINT "other_rulings_say_why" CHECK ("drafting_rulings"."ruling" = 'adopted' or "drafting_rulings"."reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "drafting_rulings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafting_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"state" "drafting_state" DEFAULT 'preparing' NOT NULL,
	"round" integer DEFAULT 0 NOT NULL,
	"due_on" text,
	"message" text,
	"reminded_on" text,
	"agreed_on" text,
	"set_aside_reason" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "asked_text_has_a_day" CHECK (("drafting_texts"."round" = 0) = ("drafting_texts"."due_on" is null)),
	CONSTRAINT "agreed_text_says_when" CHECK (("drafting_texts"."state" = 'agreed') = ("drafting_texts"."agreed_on" is not null)),
	CONSTRAINT "set_aside_says_why" CHECK (("drafting_texts"."state" in ('set_aside', 'discarded')) = ("drafting_texts"."set_aside_reason" is not null)),
	CONSTRAINT "drafting_texts_due_on_is_a_date" CHECK ("drafting_texts"."due_on" is null or app.is_partial_date("drafting_texts"."due_on")),
	CONSTRAINT "drafting_texts_reminded_on_is_a_date" CHECK ("drafting_texts"."reminded_on" is null or app.is_partial_date("drafting_texts"."reminded_on")),
	CONSTRAINT "drafting_texts_agreed_on_is_a_date" CHECK ("drafting_texts"."agreed_on" is null or app.is_partial_date("drafting_texts"."agreed_on"))
);
--> statement-breakpoint
ALTER TABLE "drafting_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "drafting_words" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"paragraph_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"note" text,
	"round" integer,
	"written_on" text NOT NULL,
	"written_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "drafting_words_written_on_is_a_date" CHECK ("drafting_words"."written_on" is null or app.is_partial_date("drafting_words"."written_on"))
);
--> statement-breakpoint
ALTER TABLE "drafting_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"scope" "feed_scope" NOT NULL,
	"action_id" uuid,
	"country" text,
	"made_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "scope_names_its_subject" CHECK (("calendar_feeds"."scope" = 'action') = ("calendar_feeds"."action_id" is not null) and ("calendar_feeds"."scope" = 'country') = ("calendar_feeds"."country" is not null))
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"subject_id" uuid NOT NULL,
	"request_id" uuid,
	"action_id" uuid,
	"organisation_id" uuid,
	"body_name" text,
	"to_address" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by_name" text NOT NULL,
	"expires_on" text NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "made_for_somebody" CHECK ("links"."organisation_id" is not null or "links"."body_name" is not null),
	CONSTRAINT "links_expires_on_is_a_date" CHECK ("links"."expires_on" is null or app.is_partial_date("links"."expires_on"))
);
--> statement-breakpoint
ALTER TABLE "links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seat_invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"invited_on" text NOT NULL,
	"invited_by_name" text NOT NULL,
	"accepted_on" text,
	"revoked_on" text,
	CONSTRAINT "seat_invitations_invited_on_is_a_date" CHECK ("seat_invitations"."invited_on" is null or app.is_partial_date("seat_invitations"."invited_on")),
	CONSTRAINT "seat_invitations_accepted_on_is_a_date" CHECK ("seat_invitations"."accepted_on" is null or app.is_partial_date("seat_invitations"."accepted_on")),
	CONSTRAINT "seat_invitations_revoked_on_is_a_date" CHECK ("seat_invitations"."revoked_on" is null or app.is_partial_date("seat_invitations"."revoked_on"))
);
--> statement-breakpoint
ALTER TABLE "seat_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"outbox_id" uuid NOT NULL,
	"template" text NOT NULL,
	"to_address" text NOT NULL,
	"to_name" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"calendar" text,
	"link_id" uuid,
	"request_id" uuid,
	"action_id" uuid,
	"state" "mail_state" DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone NOT NULL,
	"last_error" text,
	"queued_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mails_outboxId_toAddress_unique" UNIQUE("outbox_id","to_address"),
	CONSTRAINT "sent_has_moment" CHECK (("mails"."state" = 'sent') = ("mails"."sent_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"template" text NOT NULL,
	"to_seat_id" uuid,
	"to_organisation_id" uuid,
	"to_role" "role",
	"to_address" text,
	"to_name" text,
	"locale" text,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"request_id" uuid,
	"action_id" uuid,
	"link_id" uuid,
	"calendar" text,
	"once_key" text,
	"queued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"addressed_at" timestamp with time zone,
	CONSTRAINT "outbox_onceKey_unique" UNIQUE("once_key"),
	CONSTRAINT "one_addressee" CHECK (num_nonnulls("outbox"."to_seat_id", "outbox"."to_organisation_id", "outbox"."to_role", "outbox"."to_address") = 1)
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "text_approvals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"approved_by_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"approved_on" text NOT NULL,
	CONSTRAINT "text_approvals_approved_on_is_a_date" CHECK ("text_approvals"."approved_on" is null or app.is_partial_date("text_approvals"."approved_on"))
);
--> statement-breakpoint
ALTER TABLE "text_approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"subject_table" text_subject NOT NULL,
	"subject_id" uuid NOT NULL,
	"field" text NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"origin" text_origin NOT NULL,
	"source_id" uuid,
	"heading" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"audience" "audience" DEFAULT 'facility' NOT NULL,
	"written_by_id" uuid NOT NULL,
	"written_by_name" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"reviewed_by_name" text,
	"reviewed_on" text,
	CONSTRAINT "translations_have_a_source" CHECK (("texts"."origin" = 'written') = ("texts"."source_id" is null)),
	CONSTRAINT "reviewed_by_somebody" CHECK (("texts"."reviewed_on" is null) = ("texts"."reviewed_by_name" is null)),
	CONSTRAINT "texts_reviewed_on_is_a_date" CHECK ("texts"."reviewed_on" is null or app.is_partial_date("texts"."reviewed_on"))
);
--> statement-breakpoint
ALTER TABLE "texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"language" text NOT NULL,
	"origin" text_origin DEFAULT 'written' NOT NULL,
	"document_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "output_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_passages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "output_passages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_sections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "output_sections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"note" text,
	"added_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "output_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outputs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"type" "output_type" NOT NULL,
	"title_en" text NOT NULL,
	"title_fr" text,
	"state" "output_state" DEFAULT 'drafting' NOT NULL,
	"return_reason" text,
	"restricted_reason" text,
	"validated_on" text,
	"validated_by_name" text,
	"presented_on" text,
	"source_url" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "returned_output_says_why" CHECK ("outputs"."state" <> 'returned' or "outputs"."return_reason" is not null),
	CONSTRAINT "restricted_says_why" CHECK ("outputs"."state" <> 'restricted' or "outputs"."restricted_reason" is not null),
	CONSTRAINT "outputs_validated_on_is_a_date" CHECK ("outputs"."validated_on" is null or app.is_partial_date("outputs"."validated_on")),
	CONSTRAINT "outputs_presented_on_is_a_date" CHECK ("outputs"."presented_on" is null or app.is_partial_date("outputs"."presented_on"))
);
--> statement-breakpoint
ALTER TABLE "outputs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instrument_articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"instrument_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"number" text NOT NULL,
	"heading_en" text NOT NULL,
	"heading_fr" text,
	"is_formal" boolean DEFAULT false NOT NULL,
	CONSTRAINT "one_article_of_a_number" UNIQUE("instrument_id","number")
);
--> statement-breakpoint
ALTER TABLE "instrument_articles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instruments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"kind" "instrument_kind" NOT NULL,
	"short_en" text NOT NULL,
	"short_fr" text,
	"title_en" text NOT NULL,
	"title_fr" text,
	"body" text NOT NULL,
	"adopted_on" text,
	"in_force_on" text,
	"source_url" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "instruments_code_unique" UNIQUE("code"),
	CONSTRAINT "instrument_code_is_an_address" CHECK ("instruments"."code" ~ '^[A-Z0-9][A-Z0-9-]{1,30}$'),
	CONSTRAINT "instruments_adopted_on_is_a_date" CHECK ("instruments"."adopted_on" is null or app.is_partial_date("instruments"."adopted_on")),
	CONSTRAINT "instruments_in_force_on_is_a_date" CHECK ("instruments"."in_force_on" is null or app.is_partial_date("instruments"."in_force_on"))
);
--> statement-breakpoint
ALTER TABLE "instruments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "national_articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"law_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"number" text NOT NULL,
	"heading" text,
	"text" text,
	CONSTRAINT "one_national_article_of_a_number" UNIQUE("law_id","number")
);
--> statement-breakpoint
ALTER TABLE "national_articles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "national_laws" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"short_title" text NOT NULL,
	"title_en" text NOT NULL,
	"title_fr" text,
	"title_original" text,
	"language" text,
	"adopted_on" text,
	"as_of" text,
	"source_url" text,
	"note" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_law_of_a_name" UNIQUE("country","short_title"),
	CONSTRAINT "national_laws_adopted_on_is_a_date" CHECK ("national_laws"."adopted_on" is null or app.is_partial_date("national_laws"."adopted_on")),
	CONSTRAINT "national_laws_as_of_is_a_date" CHECK ("national_laws"."as_of" is null or app.is_partial_date("national_laws"."as_of"))
);
--> statement-breakpoint
ALTER TABLE "national_laws" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ratifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"instrument_id" uuid NOT NULL,
	"country" text NOT NULL,
	"state" "ratification_state" NOT NULL,
	"on" text,
	"note" text,
	"source" text NOT NULL,
	"source_url" text,
	"as_of" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_ratification_a_country" UNIQUE("instrument_id","country"),
	CONSTRAINT "only_what_happened_has_a_day" CHECK ("ratifications"."state" <> 'not_ratified' or "ratifications"."on" is null),
	CONSTRAINT "ratifications_on_is_a_date" CHECK ("ratifications"."on" is null or app.is_partial_date("ratifications"."on")),
	CONSTRAINT "ratifications_as_of_is_a_date" CHECK ("ratifications"."as_of" is null or app.is_partial_date("ratifications"."as_of"))
);
--> statement-breakpoint
ALTER TABLE "ratifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comparison_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sheet_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"row_id" uuid NOT NULL,
	"text" text NOT NULL,
	"author_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"written_on" text NOT NULL,
	CONSTRAINT "comparison_comments_written_on_is_a_date" CHECK ("comparison_comments"."written_on" is null or app.is_partial_date("comparison_comments"."written_on"))
);
--> statement-breakpoint
ALTER TABLE "comparison_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comparison_sheets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"instrument_id" uuid NOT NULL,
	"country" text NOT NULL,
	"output_id" uuid,
	"state" "sheet_state" DEFAULT 'drafting' NOT NULL,
	"shared_on" text,
	"approved_on" text,
	"approved_by_name" text,
	"on_behalf_of" text,
	"approved_rows" integer,
	"approved_conforming" integer,
	"approved_gaps" integer,
	"reopen_reason" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_sheet_an_instrument_and_country" UNIQUE("action_id","instrument_id","country"),
	CONSTRAINT "approved_says_what_and_by_whom" CHECK (("comparison_sheets"."state" = 'approved') = ("comparison_sheets"."approved_on" is not null and "comparison_sheets"."approved_by_name" is not null and "comparison_sheets"."approved_rows" is not null and "comparison_sheets"."approved_conforming" is not null and "comparison_sheets"."approved_gaps" is not null)),
	CONSTRAINT "comparison_sheets_shared_on_is_a_date" CHECK ("comparison_sheets"."shared_on" is null or app.is_partial_date("comparison_sheets"."shared_on")),
	CONSTRAINT "comparison_sheets_approved_on_is_a_date" CHECK ("comparison_sheets"."approved_on" is null or app.is_partial_date("comparison_sheets"."approved_on"))
);
--> statement-breakpoint
ALTER TABLE "comparison_sheets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_comparisons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sheet_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	"instrument" text NOT NULL,
	"article" text NOT NULL,
	"national_article_id" uuid,
	"national_provision" text DEFAULT '' NOT NULL,
	"conformity" "conformity",
	"gap" text,
	"proposal" text,
	"effect" text,
	"institution_id" uuid,
	"author_name" text,
	"agreed_on" text,
	"agreed_by_name" text,
	"meeting_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreed_says_by_whom" CHECK (("legal_comparisons"."agreed_on" is null) = ("legal_comparisons"."agreed_by_name" is null) and ("legal_comparisons"."meeting_id" is null or "legal_comparisons"."agreed_on" is not null)),
	CONSTRAINT "only_what_was_compared_is_agreed" CHECK ("legal_comparisons"."agreed_on" is null or ("legal_comparisons"."conformity" is not null and ("legal_comparisons"."conformity" not in ('partial', 'none') or "legal_comparisons"."gap" is not null))),
	CONSTRAINT "legal_comparisons_agreed_on_is_a_date" CHECK ("legal_comparisons"."agreed_on" is null or app.is_partial_date("legal_comparisons"."agreed_on"))
);
--> statement-breakpoint
ALTER TABLE "legal_comparisons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"audience" "audience" DEFAULT 'facility' NOT NULL,
	"section_id" uuid,
	"text_id" uuid,
	"side" "comment_side" NOT NULL,
	"body" text NOT NULL,
	"written_by_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by_name" text,
	"answered_on" text,
	CONSTRAINT "a_section_comment_names_its_words" CHECK (("output_comments"."section_id" is null) = ("output_comments"."text_id" is null)),
	CONSTRAINT "a_settled_comment_has_an_answer" CHECK (("output_comments"."answered_on" is null) = ("output_comments"."answer" is null))
);
--> statement-breakpoint
ALTER TABLE "output_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"audience" "audience" DEFAULT 'authority' NOT NULL,
	"version_number" integer NOT NULL,
	"verdict" "review_verdict" NOT NULL,
	"language" text,
	"comment" text,
	"organisation_name" text NOT NULL,
	"reviewer_name" text NOT NULL,
	"reviewed_on" text NOT NULL,
	CONSTRAINT "a_validation_names_its_language" CHECK ("output_reviews"."verdict" <> 'validated' or "output_reviews"."language" is not null)
);
--> statement-breakpoint
ALTER TABLE "output_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"audience" "audience" DEFAULT 'authority' NOT NULL,
	"number" integer NOT NULL,
	"version_id" uuid NOT NULL,
	"asked_on" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asked_by_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"reason" text NOT NULL,
	"sections" uuid[] DEFAULT '{}' NOT NULL,
	"checklist_id" uuid,
	"due_on" text NOT NULL,
	"reminded_on" text,
	"answer" text,
	"answered_on" text,
	"answered_by_name" text,
	CONSTRAINT "output_round_has_a_checklist" CHECK (cardinality("output_rounds"."sections") > 0 or "output_rounds"."checklist_id" is not null),
	CONSTRAINT "output_rounds_asked_on_is_a_date" CHECK ("output_rounds"."asked_on" is null or app.is_partial_date("output_rounds"."asked_on")),
	CONSTRAINT "output_rounds_due_on_is_a_date" CHECK ("output_rounds"."due_on" is null or app.is_partial_date("output_rounds"."due_on")),
	CONSTRAINT "output_rounds_reminded_on_is_a_date" CHECK ("output_rounds"."reminded_on" is null or app.is_partial_date("output_rounds"."reminded_on")),
	CONSTRAINT "output_rounds_answered_on_is_a_date" CHECK ("output_rounds"."answered_on" is null or app.is_partial_date("output_rounds"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "output_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "output_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"output_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"audience" "audience" DEFAULT 'authority' NOT NULL,
	"version_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"view" "section_view" NOT NULL,
	"note" text,
	"given_by_name" text NOT NULL,
	"given_on" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "changes_are_named" CHECK ("output_views"."view" <> 'changes' or "output_views"."note" is not null)
);
--> statement-breakpoint
ALTER TABLE "output_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visibility_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"subject_table" "visibility_subject" NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_version" integer NOT NULL,
	"has_emblem" boolean NOT NULL,
	"has_statement" boolean NOT NULL,
	"has_disclaimer" boolean NOT NULL,
	"derogation_reason" text,
	"derogation_by" text,
	"derogation_on" text,
	"checked_by_name" text NOT NULL,
	"checked_on" text NOT NULL,
	CONSTRAINT "a_derogation_is_whole" CHECK (num_nonnulls("visibility_checks"."derogation_reason", "visibility_checks"."derogation_by", "visibility_checks"."derogation_on") in (0, 3)),
	CONSTRAINT "visibility_checks_derogation_on_is_a_date" CHECK ("visibility_checks"."derogation_on" is null or app.is_partial_date("visibility_checks"."derogation_on")),
	CONSTRAINT "visibility_checks_checked_on_is_a_date" CHECK ("visibility_checks"."checked_on" is null or app.is_partial_date("visibility_checks"."checked_on"))
);
--> statement-breakpoint
ALTER TABLE "visibility_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expert_advice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"addressee_name" text,
	"written_on" text NOT NULL,
	"written_by_name" text NOT NULL,
	"recommendation_id" uuid,
	CONSTRAINT "expert_advice_written_on_is_a_date" CHECK ("expert_advice"."written_on" is null or app.is_partial_date("expert_advice"."written_on"))
);
--> statement-breakpoint
ALTER TABLE "expert_advice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recommendation_addressees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"organisation_id" uuid,
	"organisation_name" text NOT NULL,
	CONSTRAINT "each_addressee_once" UNIQUE("recommendation_id","organisation_name")
);
--> statement-breakpoint
ALTER TABLE "recommendation_addressees" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recommendation_lineage" (
	"from_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"recast" "recast" NOT NULL,
	"recast_on" text NOT NULL,
	CONSTRAINT "recommendation_lineage_from_id_into_id_pk" PRIMARY KEY("from_id","into_id"),
	CONSTRAINT "recast_into_another" CHECK ("recommendation_lineage"."from_id" <> "recommendation_lineage"."into_id"),
	CONSTRAINT "recommendation_lineage_recast_on_is_a_date" CHECK ("recommendation_lineage"."recast_on" is null or app.is_partial_date("recommendation_lineage"."recast_on"))
);
--> statement-breakpoint
ALTER TABLE "recommendation_lineage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recommendation_origins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"output_id" uuid,
	"activity_id" uuid,
	"comparison_id" uuid,
	"meeting_id" uuid,
	"section_id" uuid,
	"place" text,
	CONSTRAINT "comes_from_one_thing" CHECK (num_nonnulls("recommendation_origins"."output_id", "recommendation_origins"."activity_id", "recommendation_origins"."comparison_id", "recommendation_origins"."meeting_id") = 1),
	CONSTRAINT "a_place_is_in_an_output" CHECK (("recommendation_origins"."place" is null and "recommendation_origins"."section_id" is null) or "recommendation_origins"."output_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "recommendation_origins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recommendation_updates" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"audience" "audience" DEFAULT 'delegation' NOT NULL,
	"choice" "progress_choice" NOT NULL,
	"note" text,
	"evidence_id" uuid,
	"reported_on" text NOT NULL,
	"reported_by_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"recorded_by_name" text
);
--> statement-breakpoint
ALTER TABLE "recommendation_updates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text_en" text NOT NULL,
	"text_fr" text,
	"category" "recommendation_category" NOT NULL,
	"priority" "priority" DEFAULT 'medium' NOT NULL,
	"state" "recommendation_state" DEFAULT 'proposed' NOT NULL,
	"addressee_id" uuid,
	"addressee_name" text NOT NULL,
	"contact_name" text,
	"contact_email" text,
	"contact_locale" text,
	"proposed_by_seat_id" uuid,
	"due_on" text,
	"reminded_of_due" text,
	"answer_reason" text,
	"answered_on" text,
	"answered_by_name" text,
	"answered_for_name" text,
	"answer_letter_id" uuid,
	"reported_done_on" text,
	"reported_done_by_id" uuid,
	"verified_on" text,
	"verified_by_id" uuid,
	"verified_by_name" text,
	"proof_refused_on" text,
	"proof_refused_reason" text,
	"proof_refused_by_name" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "implemented_is_verified_by_another" CHECK ("recommendations"."state" <> 'implemented' or ("recommendations"."verified_by_id" is not null and "recommendations"."reported_done_by_id" is not null and "recommendations"."verified_by_id" <> "recommendations"."reported_done_by_id")),
	CONSTRAINT "refused_proof_says_why" CHECK (("recommendations"."proof_refused_on" is null) = ("recommendations"."proof_refused_reason" is null)),
	CONSTRAINT "contact_has_an_address" CHECK ("recommendations"."contact_name" is null or "recommendations"."contact_email" is not null),
	CONSTRAINT "set_aside_says_why" CHECK ("recommendations"."state" not in ('not_pursued', 'partly_accepted', 'overtaken') or "recommendations"."answer_reason" is not null),
	CONSTRAINT "recommendations_due_on_is_a_date" CHECK ("recommendations"."due_on" is null or app.is_partial_date("recommendations"."due_on")),
	CONSTRAINT "recommendations_reminded_of_due_is_a_date" CHECK ("recommendations"."reminded_of_due" is null or app.is_partial_date("recommendations"."reminded_of_due")),
	CONSTRAINT "recommendations_answered_on_is_a_date" CHECK ("recommendations"."answered_on" is null or app.is_partial_date("recommendations"."answered_on")),
	CONSTRAINT "recommendations_proof_refused_on_is_a_date" CHECK ("recommendations"."proof_refused_on" is null or app.is_partial_date("recommendations"."proof_refused_on"))
);
--> statement-breakpoint
ALTER TABLE "recommendations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "update_ask_items" (
	"ask_id" uuid NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"asked_on" text NOT NULL,
	"to_name" text NOT NULL,
	"expires_on" text NOT NULL,
	"answered_on" text,
	CONSTRAINT "update_ask_items_ask_id_recommendation_id_pk" PRIMARY KEY("ask_id","recommendation_id"),
	CONSTRAINT "update_ask_items_asked_on_is_a_date" CHECK ("update_ask_items"."asked_on" is null or app.is_partial_date("update_ask_items"."asked_on")),
	CONSTRAINT "update_ask_items_expires_on_is_a_date" CHECK ("update_ask_items"."expires_on" is null or app.is_partial_date("update_ask_items"."expires_on")),
	CONSTRAINT "update_ask_items_answered_on_is_a_date" CHECK ("update_ask_items"."answered_on" is null or app.is_partial_date("update_ask_items"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "update_ask_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "update_asks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_name" text NOT NULL,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"locale" text NOT NULL,
	"message" text,
	"asked_on" text NOT NULL,
	"asked_by_name" text NOT NULL,
	"expires_on" text NOT NULL,
	"check_in_id" uuid,
	"asks_use" boolean DEFAULT false NOT NULL,
	CONSTRAINT "use_is_asked_by_a_check_in" CHECK (not "update_asks"."asks_use" or "update_asks"."check_in_id" is not null),
	CONSTRAINT "update_asks_asked_on_is_a_date" CHECK ("update_asks"."asked_on" is null or app.is_partial_date("update_asks"."asked_on")),
	CONSTRAINT "update_asks_expires_on_is_a_date" CHECK ("update_asks"."expires_on" is null or app.is_partial_date("update_asks"."expires_on"))
);
--> statement-breakpoint
ALTER TABLE "update_asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"section" "report_section" NOT NULL,
	"audience" "audience" NOT NULL,
	"text" text NOT NULL,
	"written_by_id" uuid NOT NULL,
	"written_by_name" text NOT NULL,
	"organisation_name" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"resolved_on" text,
	"resolved_by_name" text,
	"answer" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "resolved_by_somebody" CHECK (("report_comments"."resolved_on" is null) = ("report_comments"."resolved_by_name" is null)),
	CONSTRAINT "comments_are_no_publication" CHECK ("report_comments"."audience" in ('facility', 'authority')),
	CONSTRAINT "report_comments_resolved_on_is_a_date" CHECK ("report_comments"."resolved_on" is null or app.is_partial_date("report_comments"."resolved_on"))
);
--> statement-breakpoint
ALTER TABLE "report_comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"difference_key" text,
	"said" text NOT NULL,
	"corrected" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_on" text NOT NULL,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "report_corrections_recorded_on_is_a_date" CHECK ("report_corrections"."recorded_on" is null or app.is_partial_date("report_corrections"."recorded_on"))
);
--> statement-breakpoint
ALTER TABLE "report_corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_seals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" "seal_kind" NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"taken_by_name" text NOT NULL,
	CONSTRAINT "seal_is_the_hash_of_its_body" CHECK ("report_seals"."hash" = encode(sha256(convert_to("report_seals"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "report_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_studies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"state" "case_study_state" DEFAULT 'drafting' NOT NULL,
	"changes_asked" text,
	"sent_on" text,
	"cleared_on" text,
	"cleared_by_name" text,
	"cleared_languages" text[] DEFAULT '{}' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "case_studies_actionId_unique" UNIQUE("action_id"),
	CONSTRAINT "sent_case_study_has_date" CHECK ("case_studies"."state" = 'drafting' or "case_studies"."sent_on" is not null),
	CONSTRAINT "cleared_case_study_says_by_whom" CHECK ("case_studies"."state" not in ('cleared', 'published') or ("case_studies"."cleared_on" is not null and "case_studies"."cleared_by_name" is not null)),
	CONSTRAINT "case_studies_sent_on_is_a_date" CHECK ("case_studies"."sent_on" is null or app.is_partial_date("case_studies"."sent_on")),
	CONSTRAINT "case_studies_cleared_on_is_a_date" CHECK ("case_studies"."cleared_on" is null or app.is_partial_date("case_studies"."cleared_on"))
);
--> statement-breakpoint
ALTER TABLE "case_studies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_study_editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_study_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by_name" text NOT NULL,
	CONSTRAINT "edition_is_the_hash_of_its_body" CHECK ("case_study_editions"."hash" = encode(sha256(convert_to("case_study_editions"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "case_study_editions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_study_papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"language" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_study_papers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_study_seals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_study_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"taken_by_name" text NOT NULL,
	CONSTRAINT "case_study_seal_is_the_hash_of_its_body" CHECK ("case_study_seals"."hash" = encode(sha256(convert_to("case_study_seals"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "case_study_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_study_withdrawals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_study_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"word_en" text NOT NULL,
	"word_fr" text NOT NULL,
	"withdrawn_on" text NOT NULL,
	CONSTRAINT "case_study_withdrawals_editionId_unique" UNIQUE("edition_id"),
	CONSTRAINT "case_study_withdrawals_withdrawn_on_is_a_date" CHECK ("case_study_withdrawals"."withdrawn_on" is null or app.is_partial_date("case_study_withdrawals"."withdrawn_on"))
);
--> statement-breakpoint
ALTER TABLE "case_study_withdrawals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "final_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"state" "report_state" DEFAULT 'drafting' NOT NULL,
	"return_reason" text,
	"cleared_on" text,
	"cleared_by_name" text,
	"frozen_at" timestamp with time zone,
	"hash" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "final_reports_actionId_unique" UNIQUE("action_id"),
	CONSTRAINT "returned_final_report_says_why" CHECK ("final_reports"."state" <> 'returned' or "final_reports"."return_reason" is not null),
	CONSTRAINT "cleared_has_date" CHECK ("final_reports"."state" not in ('cleared', 'presented', 'frozen') or "final_reports"."cleared_on" is not null),
	CONSTRAINT "frozen_has_hash" CHECK (("final_reports"."state" = 'frozen') = ("final_reports"."hash" is not null and "final_reports"."frozen_at" is not null)),
	CONSTRAINT "final_reports_cleared_on_is_a_date" CHECK ("final_reports"."cleared_on" is null or app.is_partial_date("final_reports"."cleared_on"))
);
--> statement-breakpoint
ALTER TABLE "final_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "presentation_names" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"action_id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"delete_after" text NOT NULL,
	CONSTRAINT "presentation_names_delete_after_is_a_date" CHECK ("presentation_names"."delete_after" is null or app.is_partial_date("presentation_names"."delete_after"))
);
--> statement-breakpoint
ALTER TABLE "presentation_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "presentation_persons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"presentation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"job_title" text NOT NULL,
	"institution" text NOT NULL,
	"side" "presentation_side" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "presentation_persons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "presentations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"held_on" text NOT NULL,
	"ended_on" text,
	"place" text NOT NULL,
	"level" "presentation_level" NOT NULL,
	"institutions" text NOT NULL,
	"delegation_head_present" boolean DEFAULT false NOT NULL,
	"programme" text,
	"reaction" text,
	"press_urls" text[] DEFAULT '{}' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "presentations_actionId_unique" UNIQUE("action_id"),
	CONSTRAINT "presentation_ends_after_it_starts" CHECK ("presentations"."ended_on" is null or "presentations"."ended_on" >= "presentations"."held_on"),
	CONSTRAINT "presentations_held_on_is_a_date" CHECK ("presentations"."held_on" is null or app.is_partial_date("presentations"."held_on")),
	CONSTRAINT "presentations_ended_on_is_a_date" CHECK ("presentations"."ended_on" is null or app.is_partial_date("presentations"."ended_on"))
);
--> statement-breakpoint
ALTER TABLE "presentations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "characteristics" (
	"action_id" uuid NOT NULL,
	"characteristic" characteristic NOT NULL,
	"side" "side" NOT NULL,
	"is_flagged" boolean NOT NULL,
	"note_en" text,
	"note_fr" text,
	"evidence_id" uuid,
	"record_kind" "record_kind",
	"record_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "characteristics_action_id_characteristic_side_pk" PRIMARY KEY("action_id","characteristic","side"),
	CONSTRAINT "flagged_has_evidence" CHECK (not "characteristics"."is_flagged" or num_nonnulls("characteristics"."evidence_id", "characteristics"."record_id") > 0),
	CONSTRAINT "a_record_has_a_kind" CHECK (("characteristics"."record_kind" is null) = ("characteristics"."record_id" is null))
);
--> statement-breakpoint
ALTER TABLE "characteristics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"months" integer NOT NULL,
	"due_on" text NOT NULL,
	"state" "check_in_state" DEFAULT 'scheduled' NOT NULL,
	"asked_on" text,
	"answer_by" text,
	"paused_days" integer DEFAULT 0 NOT NULL,
	"reminded_after" integer,
	"reminded_on" text,
	"escalated_on" text,
	"answered_on" text,
	"answered_by_name" text,
	"recorded_by_name" text,
	"strategy_use" "strategy_use",
	"note" text,
	"evidence_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "asked_has_date" CHECK ("check_ins"."state" not in ('asked', 'silent') or ("check_ins"."asked_on" is not null and "check_ins"."answer_by" is not null)),
	CONSTRAINT "answered_has_an_answer" CHECK (("check_ins"."state" = 'answered') = ("check_ins"."answered_on" is not null and "check_ins"."strategy_use" is not null)),
	CONSTRAINT "check_ins_due_on_is_a_date" CHECK ("check_ins"."due_on" is null or app.is_partial_date("check_ins"."due_on")),
	CONSTRAINT "check_ins_asked_on_is_a_date" CHECK ("check_ins"."asked_on" is null or app.is_partial_date("check_ins"."asked_on")),
	CONSTRAINT "check_ins_answer_by_is_a_date" CHECK ("check_ins"."answer_by" is null or app.is_partial_date("check_ins"."answer_by")),
	CONSTRAINT "check_ins_reminded_on_is_a_date" CHECK ("check_ins"."reminded_on" is null or app.is_partial_date("check_ins"."reminded_on")),
	CONSTRAINT "check_ins_escalated_on_is_a_date" CHECK ("check_ins"."escalated_on" is null or app.is_partial_date("check_ins"."escalated_on")),
	CONSTRAINT "check_ins_answered_on_is_a_date" CHECK ("check_ins"."answered_on" is null or app.is_partial_date("check_ins"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "check_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "context_figures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text_en" text NOT NULL,
	"text_fr" text,
	"value" numeric,
	"unit" text,
	"year" integer,
	"source" text NOT NULL,
	"source_url" text
);
--> statement-breakpoint
ALTER TABLE "context_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_up_signals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" "signal_kind" NOT NULL,
	"text_en" text NOT NULL,
	"text_fr" text,
	"seen_on" text,
	"evidence_id" uuid,
	"contribution_of" text,
	CONSTRAINT "follow_up_signals_seen_on_is_a_date" CHECK ("follow_up_signals"."seen_on" is null or app.is_partial_date("follow_up_signals"."seen_on"))
);
--> statement-breakpoint
ALTER TABLE "follow_up_signals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"handover_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"recommendation_id" uuid,
	"output_id" uuid,
	"answer" "item_answer",
	"answer_reason" text,
	"answered_on" text,
	"answered_by_name" text,
	"status" "item_status",
	"status_note" text,
	"status_on" text,
	"status_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "status_of_what_was_taken" CHECK ("handover_items"."status" is null or ("handover_items"."answer" = 'accepted' and "handover_items"."status_on" is not null)),
	CONSTRAINT "handover_items_status_on_is_a_date" CHECK ("handover_items"."status_on" is null or app.is_partial_date("handover_items"."status_on")),
	CONSTRAINT "one_thing_an_item" CHECK (num_nonnulls("handover_items"."recommendation_id", "handover_items"."output_id") = 1),
	CONSTRAINT "declined_item_says_why" CHECK ("handover_items"."answer" is distinct from 'declined' or "handover_items"."answer_reason" is not null)
);
--> statement-breakpoint
ALTER TABLE "handover_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"state" "handover_state" DEFAULT 'suggested' NOT NULL,
	"purpose_en" text NOT NULL,
	"purpose_fr" text,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"suggested_on" text NOT NULL,
	"reason" text,
	"settled_on" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "turned_down_says_why" CHECK ("handovers"."state" not in ('declined', 'dropped') or "handovers"."reason" is not null),
	CONSTRAINT "handovers_suggested_on_is_a_date" CHECK ("handovers"."suggested_on" is null or app.is_partial_date("handovers"."suggested_on")),
	CONSTRAINT "handovers_settled_on_is_a_date" CHECK ("handovers"."settled_on" is null or app.is_partial_date("handovers"."settled_on"))
);
--> statement-breakpoint
ALTER TABLE "handovers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lessons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" "lesson_state" DEFAULT 'drafted' NOT NULL,
	"theme" "thematic_area" NOT NULL,
	"activity_type" "activity_type",
	"country" text,
	"characteristic" characteristic,
	"source" "lesson_source",
	"source_activity_id" uuid,
	"source_output_id" uuid,
	"written_by_name" text NOT NULL,
	"validated_on" text,
	"validated_by_name" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "lesson_names_its_source" CHECK (("lessons"."source_activity_id" is not null) = ("lessons"."source" is not distinct from 'mission_report') and ("lessons"."source_output_id" is not null) = ("lessons"."source" is not distinct from 'output')),
	CONSTRAINT "validated_lesson_says_by_whom" CHECK (("lessons"."state" = 'validated') = ("lessons"."validated_on" is not null and "lessons"."validated_by_name" is not null)),
	CONSTRAINT "lessons_validated_on_is_a_date" CHECK ("lessons"."validated_on" is null or app.is_partial_date("lessons"."validated_on"))
);
--> statement-breakpoint
ALTER TABLE "lessons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover_asks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"handover_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" "handover_ask_kind" NOT NULL,
	"days" integer,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"locale" text NOT NULL,
	"message" text,
	"asked_on" text NOT NULL,
	"asked_by_name" text NOT NULL,
	"expires_on" text NOT NULL,
	"reminded_on" text,
	"answered_on" text,
	CONSTRAINT "a_status_ask_has_its_day" CHECK (("handover_asks"."kind" = 'status') = ("handover_asks"."days" is not null)),
	CONSTRAINT "handover_asks_asked_on_is_a_date" CHECK ("handover_asks"."asked_on" is null or app.is_partial_date("handover_asks"."asked_on")),
	CONSTRAINT "handover_asks_expires_on_is_a_date" CHECK ("handover_asks"."expires_on" is null or app.is_partial_date("handover_asks"."expires_on")),
	CONSTRAINT "handover_asks_reminded_on_is_a_date" CHECK ("handover_asks"."reminded_on" is null or app.is_partial_date("handover_asks"."reminded_on")),
	CONSTRAINT "handover_asks_answered_on_is_a_date" CHECK ("handover_asks"."answered_on" is null or app.is_partial_date("handover_asks"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "handover_asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"handover_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"name" text NOT NULL,
	"job_title" text,
	"organisation_name" text NOT NULL,
	"email" text,
	"phone" text,
	"consent_on" text NOT NULL,
	"consent_how" text NOT NULL,
	"withdrawn_on" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_can_be_reached" CHECK (num_nonnulls("handover_contacts"."email", "handover_contacts"."phone") > 0),
	CONSTRAINT "handover_contacts_consent_on_is_a_date" CHECK ("handover_contacts"."consent_on" is null or app.is_partial_date("handover_contacts"."consent_on")),
	CONSTRAINT "handover_contacts_withdrawn_on_is_a_date" CHECK ("handover_contacts"."withdrawn_on" is null or app.is_partial_date("handover_contacts"."withdrawn_on"))
);
--> statement-breakpoint
ALTER TABLE "handover_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handover_dossiers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"handover_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"manifest" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"taken_by_name" text NOT NULL,
	CONSTRAINT "dossier_is_the_hash_of_its_body" CHECK ("handover_dossiers"."hash" = encode(sha256(convert_to("handover_dossiers"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "handover_dossiers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "brief_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"language" "brief_language" NOT NULL,
	"kind" "line_kind" NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"written_by_name" text NOT NULL,
	"written_on" text NOT NULL,
	"taken_out_on" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "brief_lines_written_on_is_a_date" CHECK ("brief_lines"."written_on" is null or app.is_partial_date("brief_lines"."written_on")),
	CONSTRAINT "brief_lines_taken_out_on_is_a_date" CHECK ("brief_lines"."taken_out_on" is null or app.is_partial_date("brief_lines"."taken_out_on"))
);
--> statement-breakpoint
ALTER TABLE "brief_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "briefs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"language" "brief_language" NOT NULL,
	"number" integer NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by_name" text NOT NULL,
	CONSTRAINT "brief_is_the_hash_of_its_body" CHECK ("briefs"."hash" = encode(sha256(convert_to("briefs"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "briefs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reader_visits" (
	"user_id" uuid NOT NULL,
	"country" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"before_at" timestamp with time zone,
	CONSTRAINT "reader_visits_user_id_country_pk" PRIMARY KEY("user_id","country")
);
--> statement-breakpoint
ALTER TABLE "reader_visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicator_values" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"indicator_id" uuid NOT NULL,
	"state" "value_state" DEFAULT 'draft' NOT NULL,
	"value" numeric NOT NULL,
	"measured_on" text NOT NULL,
	"parts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"source" text NOT NULL,
	"source_url" text,
	"document_id" uuid,
	"activity_id" uuid,
	"note" text,
	"recorded_by_name" text NOT NULL,
	"submitted_on" text,
	"submitted_by_id" uuid,
	"submitted_by_name" text,
	"return_reason" text,
	"approved_on" text,
	"approved_by_id" uuid,
	"approved_by_name" text,
	"void_reason" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "returned_value_says_why" CHECK ("indicator_values"."state" <> 'returned' or "indicator_values"."return_reason" is not null),
	CONSTRAINT "void_value_says_why" CHECK ("indicator_values"."state" <> 'void' or "indicator_values"."void_reason" is not null),
	CONSTRAINT "value_is_approved_by_another" CHECK ("indicator_values"."state" not in ('approved', 'void') or ("indicator_values"."approved_on" is not null and "indicator_values"."approved_by_id" <> "indicator_values"."submitted_by_id")),
	CONSTRAINT "indicator_values_measured_on_is_a_date" CHECK ("indicator_values"."measured_on" is null or app.is_partial_date("indicator_values"."measured_on")),
	CONSTRAINT "indicator_values_submitted_on_is_a_date" CHECK ("indicator_values"."submitted_on" is null or app.is_partial_date("indicator_values"."submitted_on")),
	CONSTRAINT "indicator_values_approved_on_is_a_date" CHECK ("indicator_values"."approved_on" is null or app.is_partial_date("indicator_values"."approved_on"))
);
--> statement-breakpoint
ALTER TABLE "indicator_values" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"result_id" uuid NOT NULL,
	"title_en" text NOT NULL,
	"title_fr" text,
	"unit_en" text,
	"unit_fr" text,
	"counted_by" "counted",
	"roll_up" "roll_up" DEFAULT 'sum' NOT NULL,
	"breakdown" "breakdown",
	"baseline" numeric,
	"baseline_on" text,
	"baseline_source" text,
	"target" numeric,
	"target_on" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicators_baseline_on_is_a_date" CHECK ("indicators"."baseline_on" is null or app.is_partial_date("indicators"."baseline_on")),
	CONSTRAINT "indicators_target_on_is_a_date" CHECK ("indicators"."target_on" is null or app.is_partial_date("indicators"."target_on"))
);
--> statement-breakpoint
ALTER TABLE "indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "locked_periods" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"label" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"figures" jsonb NOT NULL,
	"locked_on" text NOT NULL,
	"locked_by_name" text NOT NULL,
	"reopened_on" text,
	"reopened_by_name" text,
	"reopen_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "period_ends_after_it_starts" CHECK ("locked_periods"."ends_on" >= "locked_periods"."starts_on"),
	CONSTRAINT "reopened_period_says_why" CHECK (("locked_periods"."reopened_on" is null) = ("locked_periods"."reopen_reason" is null)),
	CONSTRAINT "locked_periods_starts_on_is_a_date" CHECK ("locked_periods"."starts_on" is null or app.is_partial_date("locked_periods"."starts_on")),
	CONSTRAINT "locked_periods_ends_on_is_a_date" CHECK ("locked_periods"."ends_on" is null or app.is_partial_date("locked_periods"."ends_on")),
	CONSTRAINT "locked_periods_locked_on_is_a_date" CHECK ("locked_periods"."locked_on" is null or app.is_partial_date("locked_periods"."locked_on")),
	CONSTRAINT "locked_periods_reopened_on_is_a_date" CHECK ("locked_periods"."reopened_on" is null or app.is_partial_date("locked_periods"."reopened_on"))
);
--> statement-breakpoint
ALTER TABLE "locked_periods" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"level" "result_level" NOT NULL,
	"parent_id" uuid,
	"text_en" text NOT NULL,
	"text_fr" text,
	"assumption_en" text,
	"assumption_fr" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "impact_serves_nothing_above" CHECK ("results"."level" <> 'impact' or "results"."parent_id" is null)
);
--> statement-breakpoint
ALTER TABLE "results" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"on_day" text NOT NULL,
	"starts_at" text,
	"subject" text NOT NULL,
	"with_whom" text,
	"place" text,
	CONSTRAINT "agenda_time_is_a_time" CHECK ("agenda_items"."starts_at" is null or "agenda_items"."starts_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "agenda_items_on_day_is_a_date" CHECK ("agenda_items"."on_day" is null or app.is_partial_date("agenda_items"."on_day"))
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participant_names" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"action_id" uuid NOT NULL,
	"full_name" text NOT NULL,
	"institution_name" text,
	"email" text,
	"delete_after" text NOT NULL,
	CONSTRAINT "participant_names_delete_after_is_a_date" CHECK ("participant_names"."delete_after" is null or app.is_partial_date("participant_names"."delete_after"))
);
--> statement-breakpoint
ALTER TABLE "participant_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"person_key" text NOT NULL,
	"sex" "sex" DEFAULT 'unknown' NOT NULL,
	"institution_kind" "organisation_kind",
	"level" "level" DEFAULT 'unknown' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "readiness_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"key" "readiness_key" NOT NULL,
	"deployment_id" uuid,
	"state" "readiness_state" DEFAULT 'open' NOT NULL,
	"note" text,
	"valid_from" text,
	"valid_until" text,
	"done_on" text,
	"done_by_name" text,
	"reopened_from" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_readiness_item_a_key" UNIQUE NULLS NOT DISTINCT("activity_id","key","deployment_id"),
	CONSTRAINT "done_item_says_when" CHECK ("readiness_items"."state" <> 'done' or ("readiness_items"."done_on" is not null and "readiness_items"."done_by_name" is not null)),
	CONSTRAINT "not_needed_says_why" CHECK ("readiness_items"."state" <> 'not_needed' or "readiness_items"."note" is not null),
	CONSTRAINT "readiness_items_valid_from_is_a_date" CHECK ("readiness_items"."valid_from" is null or app.is_partial_date("readiness_items"."valid_from")),
	CONSTRAINT "readiness_items_valid_until_is_a_date" CHECK ("readiness_items"."valid_until" is null or app.is_partial_date("readiness_items"."valid_until")),
	CONSTRAINT "readiness_items_done_on_is_a_date" CHECK ("readiness_items"."done_on" is null or app.is_partial_date("readiness_items"."done_on"))
);
--> statement-breakpoint
ALTER TABLE "readiness_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "survey_answers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"survey_id" uuid NOT NULL,
	"answered_on" text NOT NULL,
	"question1" integer,
	"question2" integer,
	"question3" integer,
	"question4" integer,
	"comment" text,
	CONSTRAINT "answer_1_is_on_the_scale" CHECK ("survey_answers"."question1" is null or "survey_answers"."question1" between 1 and 4),
	CONSTRAINT "answer_2_is_on_the_scale" CHECK ("survey_answers"."question2" is null or "survey_answers"."question2" between 1 and 4),
	CONSTRAINT "answer_3_is_on_the_scale" CHECK ("survey_answers"."question3" is null or "survey_answers"."question3" between 1 and 4),
	CONSTRAINT "answer_4_is_on_the_scale" CHECK ("survey_answers"."question4" is null or "survey_answers"."question4" between 1 and 4),
	CONSTRAINT "survey_answers_answered_on_is_a_date" CHECK ("survey_answers"."answered_on" is null or app.is_partial_date("survey_answers"."answered_on"))
);
--> statement-breakpoint
ALTER TABLE "survey_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"wave" "survey_wave" NOT NULL,
	"opened_on" text NOT NULL,
	"closes_on" text NOT NULL,
	"asked" integer,
	CONSTRAINT "surveys_opened_on_is_a_date" CHECK ("surveys"."opened_on" is null or app.is_partial_date("surveys"."opened_on")),
	CONSTRAINT "surveys_closes_on_is_a_date" CHECK ("surveys"."closes_on" is null or app.is_partial_date("surveys"."closes_on"))
);
--> statement-breakpoint
ALTER TABLE "surveys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreed_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"activity_id" uuid,
	"meeting_id" uuid,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"audience" "audience" DEFAULT 'authority' NOT NULL,
	"agreed_on" text NOT NULL,
	"recorded_by_name" text NOT NULL,
	CONSTRAINT "agreed_somewhere" CHECK ("agreed_decisions"."activity_id" is not null or "agreed_decisions"."meeting_id" is not null),
	CONSTRAINT "agreed_decisions_agreed_on_is_a_date" CHECK ("agreed_decisions"."agreed_on" is null or app.is_partial_date("agreed_decisions"."agreed_on"))
);
--> statement-breakpoint
ALTER TABLE "agreed_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"activity_id" uuid,
	"meeting_id" uuid,
	"text" text NOT NULL,
	"priority" "priority" DEFAULT 'medium' NOT NULL,
	"audience" "audience" DEFAULT 'facility' NOT NULL,
	"owner_id" uuid,
	"owner_name" text NOT NULL,
	"due_on" text,
	"state" "task_state" DEFAULT 'open' NOT NULL,
	"author_id" uuid,
	"author_name" text NOT NULL,
	"done_note" text,
	"done_document_id" uuid,
	"done_on" text,
	"done_by_id" uuid,
	"done_by_name" text,
	"verifier_id" uuid,
	"verifier_name" text,
	"verified_on" text,
	"verdict_note" text,
	"drop_reason" text,
	"reminded_of_day" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "done_task_says_how" CHECK ("tasks"."state" not in ('done', 'in_check') or ("tasks"."done_note" is not null and "tasks"."done_on" is not null)),
	CONSTRAINT "high_priority_done_has_a_file" CHECK ("tasks"."priority" <> 'high' or "tasks"."state" not in ('done', 'in_check') or "tasks"."done_document_id" is not null),
	CONSTRAINT "own_task_is_checked_by_another" CHECK ("tasks"."state" <> 'done' or "tasks"."owner_id" is null or "tasks"."owner_id" is distinct from "tasks"."author_id" or ("tasks"."verified_on" is not null and "tasks"."verifier_id" <> "tasks"."owner_id")),
	CONSTRAINT "dropped_task_says_why" CHECK ("tasks"."state" <> 'dropped' or "tasks"."drop_reason" is not null),
	CONSTRAINT "tasks_due_on_is_a_date" CHECK ("tasks"."due_on" is null or app.is_partial_date("tasks"."due_on")),
	CONSTRAINT "tasks_done_on_is_a_date" CHECK ("tasks"."done_on" is null or app.is_partial_date("tasks"."done_on")),
	CONSTRAINT "tasks_verified_on_is_a_date" CHECK ("tasks"."verified_on" is null or app.is_partial_date("tasks"."verified_on"))
);
--> statement-breakpoint
ALTER TABLE "tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kept_forms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"path" text NOT NULL,
	"form" text NOT NULL,
	"sealed" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "kept_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_counts" (
	"key" text PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"tries" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rate_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address_key" text NOT NULL,
	"network_key" text NOT NULL,
	"user_id" uuid,
	"browser_hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_codes_browserHash_unique" UNIQUE("browser_hash")
);
--> statement-breakpoint
ALTER TABLE "sign_in_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"happened_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"about_on" text,
	"type" text NOT NULL,
	"command" text NOT NULL,
	"action_id" uuid,
	"request_id" uuid,
	"organisation_id" uuid,
	"subject_table" text NOT NULL,
	"subject_id" text NOT NULL,
	"actor_user_id" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"actor_role" "role" NOT NULL,
	"seat_id" uuid NOT NULL,
	"organisation_name" text NOT NULL,
	"submission_id" uuid,
	"reason" text,
	"audience" "audience" DEFAULT 'authority' NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "audit_events_about_on_is_a_date" CHECK ("audit_events"."about_on" is null or app.is_partial_date("audit_events"."about_on"))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_seals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid NOT NULL,
	"command" text NOT NULL,
	"output" jsonb NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "submissions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "field_values" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "field_values_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_table" "kept_table" NOT NULL,
	"record_id" uuid NOT NULL,
	"action_id" uuid,
	"request_id" uuid,
	"field" text NOT NULL,
	"value" text,
	"happened_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "field_values" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "provenance_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"action_id" uuid NOT NULL,
	"from_kind" text NOT NULL,
	"from_id" uuid NOT NULL,
	"from_part" text,
	"to_kind" text NOT NULL,
	"to_id" uuid NOT NULL,
	"to_part" text,
	"why" text NOT NULL,
	"audience" "audience" DEFAULT 'delegation' NOT NULL,
	"recorded_on" text NOT NULL,
	"recorded_by_name" text NOT NULL,
	"taken_back_on" text,
	"taken_back_by_name" text,
	"taken_back_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "linked_to_another" CHECK (("provenance_links"."from_id", coalesce("provenance_links"."from_part", '')) <> ("provenance_links"."to_id", coalesce("provenance_links"."to_part", ''))),
	CONSTRAINT "taken_back_says_why" CHECK (("provenance_links"."taken_back_on" is null) = ("provenance_links"."taken_back_reason" is null)),
	CONSTRAINT "provenance_links_recorded_on_is_a_date" CHECK ("provenance_links"."recorded_on" is null or app.is_partial_date("provenance_links"."recorded_on")),
	CONSTRAINT "provenance_links_taken_back_on_is_a_date" CHECK ("provenance_links"."taken_back_on" is null or app.is_partial_date("provenance_links"."taken_back_on"))
);
--> statement-breakpoint
ALTER TABLE "provenance_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "viewings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"viewer_id" uuid NOT NULL,
	"viewer_name" text NOT NULL,
	"user_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"pages" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "viewings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "frame_changes" ADD CONSTRAINT "frame_changes_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_phases" ADD CONSTRAINT "programme_phases_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_holds" ADD CONSTRAINT "country_holds_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holders" ADD CONSTRAINT "seat_holders_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holders" ADD CONSTRAINT "seat_holders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authenticator_apps" ADD CONSTRAINT "authenticator_apps_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "factor_tries" ADD CONSTRAINT "factor_tries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_session_token_sessions_session_token_fk" FOREIGN KEY ("session_token") REFERENCES "public"."sessions"("session_token") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_checks" ADD CONSTRAINT "seat_checks_round_id_seat_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."seat_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_checks" ADD CONSTRAINT "seat_checks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_checks" ADD CONSTRAINT "seat_checks_holder_id_seat_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."seat_holders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_rounds" ADD CONSTRAINT "seat_rounds_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_lead_authority_id_organisations_id_fk" FOREIGN KEY ("lead_authority_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_phase_id_programme_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."programme_phases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_copied_from_id_requests_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_merged_into_id_requests_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_authorities" ADD CONSTRAINT "action_authorities_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_authorities" ADD CONSTRAINT "action_authorities_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_countries" ADD CONSTRAINT "action_countries_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_countries" ADD CONSTRAINT "action_countries_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_holds" ADD CONSTRAINT "action_holds_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_links" ADD CONSTRAINT "action_links_from_action_id_actions_id_fk" FOREIGN KEY ("from_action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_links" ADD CONSTRAINT "action_links_to_action_id_actions_id_fk" FOREIGN KEY ("to_action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_published_dates" ADD CONSTRAINT "action_published_dates_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_sources" ADD CONSTRAINT "action_sources_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_team" ADD CONSTRAINT "action_team_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_team" ADD CONSTRAINT "action_team_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_phase_id_programme_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."programme_phases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_lead_id_users_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_acceptances" ADD CONSTRAINT "concept_acceptances_concept_id_concepts_id_fk" FOREIGN KEY ("concept_id") REFERENCES "public"."concepts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_acceptances" ADD CONSTRAINT "concept_acceptances_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_comments" ADD CONSTRAINT "concept_comments_concept_id_concepts_id_fk" FOREIGN KEY ("concept_id") REFERENCES "public"."concepts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_comments" ADD CONSTRAINT "concept_comments_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_versions" ADD CONSTRAINT "concept_versions_concept_id_concepts_id_fk" FOREIGN KEY ("concept_id") REFERENCES "public"."concepts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_versions" ADD CONSTRAINT "concept_versions_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concepts" ADD CONSTRAINT "concepts_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_chairs" ADD CONSTRAINT "group_chairs_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_chairs" ADD CONSTRAINT "group_chairs_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_chairs" ADD CONSTRAINT "group_chairs_member_id_working_group_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."working_group_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_calls" ADD CONSTRAINT "member_calls_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_calls" ADD CONSTRAINT "member_calls_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_calls" ADD CONSTRAINT "member_calls_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_calls" ADD CONSTRAINT "member_calls_replaces_id_working_group_members_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."working_group_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_contacts" ADD CONSTRAINT "member_contacts_member_id_working_group_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."working_group_members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_contacts" ADD CONSTRAINT "member_contacts_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_proposals" ADD CONSTRAINT "member_proposals_call_id_member_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."member_calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_proposals" ADD CONSTRAINT "member_proposals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_proposals" ADD CONSTRAINT "member_proposals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_proposals" ADD CONSTRAINT "member_proposals_member_id_working_group_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."working_group_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_group_members" ADD CONSTRAINT "working_group_members_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_group_members" ADD CONSTRAINT "working_group_members_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_group_members" ADD CONSTRAINT "working_group_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_group_members" ADD CONSTRAINT "working_group_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_group_members" ADD CONSTRAINT "working_group_members_replaces_id_working_group_members_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."working_group_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_group_members" ADD CONSTRAINT "working_group_members_later_evidence_id_evidence_id_fk" FOREIGN KEY ("later_evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_groups" ADD CONSTRAINT "working_groups_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_groups" ADD CONSTRAINT "working_groups_mandate_letter_id_documents_id_fk" FOREIGN KEY ("mandate_letter_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_dependencies" ADD CONSTRAINT "activity_dependencies_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_dependencies" ADD CONSTRAINT "activity_dependencies_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_dependencies" ADD CONSTRAINT "activity_dependencies_needs_id_activities_id_fk" FOREIGN KEY ("needs_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_reports" ADD CONSTRAINT "mission_reports_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_reports" ADD CONSTRAINT "mission_reports_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployment_appraisals" ADD CONSTRAINT "deployment_appraisals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployment_appraisals" ADD CONSTRAINT "deployment_appraisals_deployment_id_deployments_id_fk" FOREIGN KEY ("deployment_id") REFERENCES "public"."deployments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployment_appraisals" ADD CONSTRAINT "deployment_appraisals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_nomination_id_nomination_asks_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "public"."nomination_asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_absences" ADD CONSTRAINT "expert_absences_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_conflicts" ADD CONSTRAINT "expert_conflicts_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_conflicts" ADD CONSTRAINT "expert_conflicts_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_languages" ADD CONSTRAINT "expert_languages_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_posts" ADD CONSTRAINT "expert_posts_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_posts" ADD CONSTRAINT "expert_posts_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_topics" ADD CONSTRAINT "expert_topics_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_nationality_countries_iso3_fk" FOREIGN KEY ("nationality") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_points" ADD CONSTRAINT "focal_points_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_asks" ADD CONSTRAINT "nomination_asks_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_asks" ADD CONSTRAINT "nomination_asks_call_id_nomination_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."nomination_calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_asks" ADD CONSTRAINT "nomination_asks_focal_point_id_focal_points_id_fk" FOREIGN KEY ("focal_point_id") REFERENCES "public"."focal_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_calls" ADD CONSTRAINT "nomination_calls_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_calls" ADD CONSTRAINT "nomination_calls_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_expert_id_experts_id_fk" FOREIGN KEY ("expert_id") REFERENCES "public"."experts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_first_id_documents_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_answers" ADD CONSTRAINT "request_answers_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_rounds" ADD CONSTRAINT "request_rounds_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_rounds" ADD CONSTRAINT "request_rounds_checklist_id_documents_id_fk" FOREIGN KEY ("checklist_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_versions" ADD CONSTRAINT "request_versions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_authorities" ADD CONSTRAINT "request_authorities_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_authorities" ADD CONSTRAINT "request_authorities_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_authorities" ADD CONSTRAINT "request_authorities_invited_country_countries_iso3_fk" FOREIGN KEY ("invited_country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_authorities" ADD CONSTRAINT "request_authorities_letter_id_documents_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_letter_id_documents_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_answers" ADD CONSTRAINT "assessment_answers_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_answers" ADD CONSTRAINT "assessment_answers_question_id_assessment_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."assessment_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_answers" ADD CONSTRAINT "assessment_answers_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_questions" ADD CONSTRAINT "assessment_questions_phase_id_programme_phases_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."programme_phases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_attendance" ADD CONSTRAINT "committee_attendance_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_attendance" ADD CONSTRAINT "committee_attendance_member_id_committee_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."committee_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_items" ADD CONSTRAINT "committee_items_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_items" ADD CONSTRAINT "committee_items_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_positions" ADD CONSTRAINT "committee_positions_item_id_committee_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."committee_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committee_positions" ADD CONSTRAINT "committee_positions_member_id_committee_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."committee_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_conditions" ADD CONSTRAINT "decision_conditions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_attendance" ADD CONSTRAINT "group_meeting_attendance_meeting_id_group_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_attendance" ADD CONSTRAINT "group_meeting_attendance_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_attendance" ADD CONSTRAINT "group_meeting_attendance_member_id_working_group_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."working_group_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_documents" ADD CONSTRAINT "group_meeting_documents_meeting_id_group_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_documents" ADD CONSTRAINT "group_meeting_documents_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_documents" ADD CONSTRAINT "group_meeting_documents_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_items" ADD CONSTRAINT "group_meeting_items_meeting_id_group_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_items" ADD CONSTRAINT "group_meeting_items_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meetings" ADD CONSTRAINT "group_meetings_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meetings" ADD CONSTRAINT "group_meetings_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_answers" ADD CONSTRAINT "drafting_answers_text_id_drafting_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."drafting_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_answers" ADD CONSTRAINT "drafting_answers_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_answers" ADD CONSTRAINT "drafting_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_asks" ADD CONSTRAINT "drafting_asks_text_id_drafting_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."drafting_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_asks" ADD CONSTRAINT "drafting_asks_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_asks" ADD CONSTRAINT "drafting_asks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_asks" ADD CONSTRAINT "drafting_asks_member_id_working_group_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."working_group_members"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_paragraphs" ADD CONSTRAINT "drafting_paragraphs_text_id_drafting_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."drafting_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_paragraphs" ADD CONSTRAINT "drafting_paragraphs_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_positions" ADD CONSTRAINT "drafting_positions_text_id_drafting_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."drafting_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_positions" ADD CONSTRAINT "drafting_positions_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_positions" ADD CONSTRAINT "drafting_positions_paragraph_id_drafting_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."drafting_paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_positions" ADD CONSTRAINT "drafting_positions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_rulings" ADD CONSTRAINT "drafting_rulings_text_id_drafting_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."drafting_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_rulings" ADD CONSTRAINT "drafting_rulings_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_rulings" ADD CONSTRAINT "drafting_rulings_paragraph_id_drafting_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."drafting_paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_texts" ADD CONSTRAINT "drafting_texts_group_id_working_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."working_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_texts" ADD CONSTRAINT "drafting_texts_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_words" ADD CONSTRAINT "drafting_words_text_id_drafting_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."drafting_texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_words" ADD CONSTRAINT "drafting_words_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafting_words" ADD CONSTRAINT "drafting_words_paragraph_id_drafting_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."drafting_paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_invitations" ADD CONSTRAINT "seat_invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_invitations" ADD CONSTRAINT "seat_invitations_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_approvals" ADD CONSTRAINT "text_approvals_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_approvals" ADD CONSTRAINT "text_approvals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_source_id_texts_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_files" ADD CONSTRAINT "output_files_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_files" ADD CONSTRAINT "output_files_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_files" ADD CONSTRAINT "output_files_version_id_output_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."output_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_files" ADD CONSTRAINT "output_files_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_passages" ADD CONSTRAINT "output_passages_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_passages" ADD CONSTRAINT "output_passages_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_passages" ADD CONSTRAINT "output_passages_version_id_output_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."output_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_passages" ADD CONSTRAINT "output_passages_section_id_output_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."output_sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_passages" ADD CONSTRAINT "output_passages_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_sections" ADD CONSTRAINT "output_sections_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_sections" ADD CONSTRAINT "output_sections_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_versions" ADD CONSTRAINT "output_versions_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_versions" ADD CONSTRAINT "output_versions_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outputs" ADD CONSTRAINT "outputs_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_articles" ADD CONSTRAINT "instrument_articles_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_articles" ADD CONSTRAINT "national_articles_law_id_national_laws_id_fk" FOREIGN KEY ("law_id") REFERENCES "public"."national_laws"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_laws" ADD CONSTRAINT "national_laws_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratifications" ADD CONSTRAINT "ratifications_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratifications" ADD CONSTRAINT "ratifications_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_comments" ADD CONSTRAINT "comparison_comments_sheet_id_comparison_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."comparison_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_comments" ADD CONSTRAINT "comparison_comments_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_comments" ADD CONSTRAINT "comparison_comments_row_id_legal_comparisons_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."legal_comparisons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_sheets" ADD CONSTRAINT "comparison_sheets_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_sheets" ADD CONSTRAINT "comparison_sheets_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_sheets" ADD CONSTRAINT "comparison_sheets_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison_sheets" ADD CONSTRAINT "comparison_sheets_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_comparisons" ADD CONSTRAINT "legal_comparisons_sheet_id_comparison_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."comparison_sheets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_comparisons" ADD CONSTRAINT "legal_comparisons_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_comparisons" ADD CONSTRAINT "legal_comparisons_article_id_instrument_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."instrument_articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_comparisons" ADD CONSTRAINT "legal_comparisons_national_article_id_national_articles_id_fk" FOREIGN KEY ("national_article_id") REFERENCES "public"."national_articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_comparisons" ADD CONSTRAINT "legal_comparisons_institution_id_organisations_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_comparisons" ADD CONSTRAINT "legal_comparisons_meeting_id_group_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_comments" ADD CONSTRAINT "output_comments_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_comments" ADD CONSTRAINT "output_comments_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_comments" ADD CONSTRAINT "output_comments_section_id_output_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."output_sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_comments" ADD CONSTRAINT "output_comments_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_reviews" ADD CONSTRAINT "output_reviews_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_reviews" ADD CONSTRAINT "output_reviews_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_rounds" ADD CONSTRAINT "output_rounds_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_rounds" ADD CONSTRAINT "output_rounds_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_rounds" ADD CONSTRAINT "output_rounds_version_id_output_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."output_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_rounds" ADD CONSTRAINT "output_rounds_checklist_id_documents_id_fk" FOREIGN KEY ("checklist_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_views" ADD CONSTRAINT "output_views_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_views" ADD CONSTRAINT "output_views_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_views" ADD CONSTRAINT "output_views_version_id_output_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."output_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_views" ADD CONSTRAINT "output_views_section_id_output_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."output_sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_views" ADD CONSTRAINT "output_views_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visibility_checks" ADD CONSTRAINT "visibility_checks_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_advice" ADD CONSTRAINT "expert_advice_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_advice" ADD CONSTRAINT "expert_advice_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert_advice" ADD CONSTRAINT "expert_advice_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_addressees" ADD CONSTRAINT "recommendation_addressees_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_addressees" ADD CONSTRAINT "recommendation_addressees_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_addressees" ADD CONSTRAINT "recommendation_addressees_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_lineage" ADD CONSTRAINT "recommendation_lineage_from_id_recommendations_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_lineage" ADD CONSTRAINT "recommendation_lineage_into_id_recommendations_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_lineage" ADD CONSTRAINT "recommendation_lineage_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_origins" ADD CONSTRAINT "recommendation_origins_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_origins" ADD CONSTRAINT "recommendation_origins_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_origins" ADD CONSTRAINT "recommendation_origins_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_origins" ADD CONSTRAINT "recommendation_origins_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_origins" ADD CONSTRAINT "recommendation_origins_comparison_id_legal_comparisons_id_fk" FOREIGN KEY ("comparison_id") REFERENCES "public"."legal_comparisons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_origins" ADD CONSTRAINT "recommendation_origins_meeting_id_group_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_origins" ADD CONSTRAINT "recommendation_origins_section_id_output_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."output_sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_updates" ADD CONSTRAINT "recommendation_updates_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_updates" ADD CONSTRAINT "recommendation_updates_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_updates" ADD CONSTRAINT "recommendation_updates_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_addressee_id_organisations_id_fk" FOREIGN KEY ("addressee_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_answer_letter_id_documents_id_fk" FOREIGN KEY ("answer_letter_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_ask_items" ADD CONSTRAINT "update_ask_items_ask_id_update_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."update_asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_ask_items" ADD CONSTRAINT "update_ask_items_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_ask_items" ADD CONSTRAINT "update_ask_items_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "update_asks" ADD CONSTRAINT "update_asks_check_in_id_check_ins_id_fk" FOREIGN KEY ("check_in_id") REFERENCES "public"."check_ins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_report_id_final_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."final_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_comments" ADD CONSTRAINT "report_comments_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_corrections" ADD CONSTRAINT "report_corrections_report_id_final_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."final_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_corrections" ADD CONSTRAINT "report_corrections_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_seals" ADD CONSTRAINT "report_seals_report_id_final_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."final_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_seals" ADD CONSTRAINT "report_seals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_studies" ADD CONSTRAINT "case_studies_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_editions" ADD CONSTRAINT "case_study_editions_case_study_id_case_studies_id_fk" FOREIGN KEY ("case_study_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_editions" ADD CONSTRAINT "case_study_editions_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_papers" ADD CONSTRAINT "case_study_papers_edition_id_case_study_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."case_study_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_papers" ADD CONSTRAINT "case_study_papers_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_seals" ADD CONSTRAINT "case_study_seals_case_study_id_case_studies_id_fk" FOREIGN KEY ("case_study_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_seals" ADD CONSTRAINT "case_study_seals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_withdrawals" ADD CONSTRAINT "case_study_withdrawals_case_study_id_case_studies_id_fk" FOREIGN KEY ("case_study_id") REFERENCES "public"."case_studies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_withdrawals" ADD CONSTRAINT "case_study_withdrawals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_study_withdrawals" ADD CONSTRAINT "case_study_withdrawals_edition_id_case_study_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."case_study_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "final_reports" ADD CONSTRAINT "final_reports_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentation_names" ADD CONSTRAINT "presentation_names_person_id_presentation_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."presentation_persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentation_names" ADD CONSTRAINT "presentation_names_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentation_persons" ADD CONSTRAINT "presentation_persons_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentation_persons" ADD CONSTRAINT "presentation_persons_presentation_id_presentations_id_fk" FOREIGN KEY ("presentation_id") REFERENCES "public"."presentations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentations" ADD CONSTRAINT "presentations_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "characteristics" ADD CONSTRAINT "characteristics_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "characteristics" ADD CONSTRAINT "characteristics_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "context_figures" ADD CONSTRAINT "context_figures_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_signals" ADD CONSTRAINT "follow_up_signals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_signals" ADD CONSTRAINT "follow_up_signals_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_output_id_outputs_id_fk" FOREIGN KEY ("output_id") REFERENCES "public"."outputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_source_activity_id_activities_id_fk" FOREIGN KEY ("source_activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_source_output_id_outputs_id_fk" FOREIGN KEY ("source_output_id") REFERENCES "public"."outputs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_asks" ADD CONSTRAINT "handover_asks_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_asks" ADD CONSTRAINT "handover_asks_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_contacts" ADD CONSTRAINT "handover_contacts_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_contacts" ADD CONSTRAINT "handover_contacts_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_dossiers" ADD CONSTRAINT "handover_dossiers_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_dossiers" ADD CONSTRAINT "handover_dossiers_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brief_lines" ADD CONSTRAINT "brief_lines_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_visits" ADD CONSTRAINT "reader_visits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_visits" ADD CONSTRAINT "reader_visits_country_countries_iso3_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("iso3") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_result_id_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locked_periods" ADD CONSTRAINT "locked_periods_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_parent_id_results_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_names" ADD CONSTRAINT "participant_names_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_names" ADD CONSTRAINT "participant_names_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readiness_items" ADD CONSTRAINT "readiness_items_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readiness_items" ADD CONSTRAINT "readiness_items_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readiness_items" ADD CONSTRAINT "readiness_items_deployment_id_deployments_id_fk" FOREIGN KEY ("deployment_id") REFERENCES "public"."deployments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answers" ADD CONSTRAINT "survey_answers_survey_id_surveys_id_fk" FOREIGN KEY ("survey_id") REFERENCES "public"."surveys"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_decisions" ADD CONSTRAINT "agreed_decisions_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_decisions" ADD CONSTRAINT "agreed_decisions_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_decisions" ADD CONSTRAINT "agreed_decisions_meeting_id_group_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_meeting_id_group_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_done_document_id_documents_id_fk" FOREIGN KEY ("done_document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_verifier_id_users_id_fk" FOREIGN KEY ("verifier_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_forms" ADD CONSTRAINT "kept_forms_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenance_links" ADD CONSTRAINT "provenance_links_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_viewer_id_users_id_fk" FOREIGN KEY ("viewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_hold_of_a_country" ON "country_holds" USING btree ("country") WHERE resumed_on is null;--> statement-breakpoint
CREATE INDEX "seat_holders_user_id_index" ON "seat_holders" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkeys_user_id_index" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "seat_checks_organisation_id_index" ON "seat_checks" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "seat_checks_holder_id_index" ON "seat_checks" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "requests_inbox" ON "requests" USING btree ("state","court_since");--> statement-breakpoint
CREATE INDEX "requests_lead" ON "requests" USING btree ("lead_authority_id");--> statement-breakpoint
CREATE INDEX "requests_country" ON "requests" USING btree ("country");--> statement-breakpoint
CREATE INDEX "requests_merged" ON "requests" USING btree ("merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
CREATE INDEX "requests_words" ON "requests" USING gin (to_tsvector('simple', app.plain("title" || ' ' || "need")));--> statement-breakpoint
CREATE INDEX "requests_alike" ON "requests" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "action_authorities_organisation_id_index" ON "action_authorities" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "action_countries_country_index" ON "action_countries" USING btree ("country");--> statement-breakpoint
CREATE INDEX "action_holds_action_id_index" ON "action_holds" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_hold" ON "action_holds" USING btree ("action_id") WHERE resumed_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_link_of_a_type" ON "action_links" USING btree ("from_action_id","to_action_id","type");--> statement-breakpoint
CREATE INDEX "action_links_to_action_id_index" ON "action_links" USING btree ("to_action_id");--> statement-breakpoint
CREATE INDEX "action_published_dates_action_id_index" ON "action_published_dates" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "action_sources_action_id_index" ON "action_sources" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "action_team_user_id_index" ON "action_team" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "actions_search" ON "actions" USING gin ("search");--> statement-breakpoint
CREATE INDEX "actions_words_en" ON "actions" USING gin (app.words('en'::text, "title_en" || ' ' || coalesce("summary_en", '')));--> statement-breakpoint
CREATE INDEX "actions_words_fr" ON "actions" USING gin (app.words('fr'::text, "title_fr" || ' ' || coalesce("summary_fr", '')));--> statement-breakpoint
CREATE INDEX "actions_alike" ON "actions" USING gin ("title_en" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "actions_countries" ON "actions" USING gin ("country_codes");--> statement-breakpoint
CREATE INDEX "actions_recent" ON "actions" USING btree ("moved_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "actions_stage" ON "actions" USING btree ("stage","moved_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "actions_theme" ON "actions" USING btree ("thematic_area","moved_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "actions_lead" ON "actions" USING btree ("lead_id","moved_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "actions_next" ON "actions" USING btree ("next_on","id");--> statement-breakpoint
CREATE INDEX "actions_waiting" ON "actions" USING btree ("court_since","id");--> statement-breakpoint
CREATE INDEX "actions_court" ON "actions" USING btree ("court","court_since","id");--> statement-breakpoint
CREATE INDEX "actions_held" ON "actions" USING btree ("court","moved_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "actions_region" ON "actions" USING btree ("region","moved_at" DESC NULLS LAST,"id") WHERE region is not null;--> statement-breakpoint
CREATE INDEX "actions_on_hold" ON "actions" USING btree ("moved_at" DESC NULLS LAST,"id") WHERE on_hold_since is not null;--> statement-breakpoint
CREATE INDEX "actions_in_design" ON "actions" USING btree ("court_since","id") WHERE stage = 'design';--> statement-breakpoint
CREATE INDEX "actions_year" ON "actions" USING btree (split_part("reference", '-', 2),"moved_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "concept_acceptances_action_id_index" ON "concept_acceptances" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_standing_acceptance_a_side" ON "concept_acceptances" USING btree ("concept_id","side") WHERE voided_at is null;--> statement-breakpoint
CREATE INDEX "concept_comments_action_id_index" ON "concept_comments" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_concept_version_of_a_number" ON "concept_versions" USING btree ("action_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_concept_of_a_number" ON "concepts" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "group_chairs_group_id_index" ON "group_chairs" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "group_chairs_action_id_index" ON "group_chairs" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_call_of_a_number" ON "member_calls" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "member_calls_waiting" ON "member_calls" USING btree ("due_on") WHERE state in ('asked', 'answered');--> statement-breakpoint
CREATE INDEX "member_contacts_action_id_index" ON "member_contacts" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "member_proposals_call_id_index" ON "member_proposals" USING btree ("call_id");--> statement-breakpoint
CREATE INDEX "member_proposals_action_id_index" ON "member_proposals" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_chair_at_a_time" ON "working_group_members" USING btree ("group_id") WHERE role = 'chair' and left_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_successor_a_seat" ON "working_group_members" USING btree ("replaces_id");--> statement-breakpoint
CREATE INDEX "working_group_members_action_id_index" ON "working_group_members" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "working_group_members_group_id_index" ON "working_group_members" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_activity_of_a_number" ON "activities" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "activities_dates" ON "activities" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "activities_ahead" ON "activities" USING btree ("starts_on") WHERE state in ('planned', 'confirmed');--> statement-breakpoint
CREATE UNIQUE INDEX "one_dependency_a_pair" ON "activity_dependencies" USING btree ("activity_id","needs_id");--> statement-breakpoint
CREATE INDEX "activity_dependencies_action_id_index" ON "activity_dependencies" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "mission_reports_action_id_index" ON "mission_reports" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_plan_version_of_a_number" ON "plan_versions" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "deployment_appraisals_action_id_index" ON "deployment_appraisals" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_deployment_of_an_expert" ON "deployments" USING btree ("activity_id","expert_id");--> statement-breakpoint
CREATE INDEX "deployments_action_id_index" ON "deployments" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "deployments_of_an_expert" ON "deployments" USING btree ("expert_id","state");--> statement-breakpoint
CREATE INDEX "absences_of_an_expert" ON "expert_absences" USING btree ("expert_id","starts_on","ends_on");--> statement-breakpoint
CREATE UNIQUE INDEX "one_conflict_in_force" ON "expert_conflicts" USING btree ("action_id","expert_id") WHERE lifted_on is null;--> statement-breakpoint
CREATE INDEX "experts_of_a_language" ON "expert_languages" USING btree ("language","level","expert_id");--> statement-breakpoint
CREATE INDEX "expert_posts_expert_id_index" ON "expert_posts" USING btree ("expert_id");--> statement-breakpoint
CREATE INDEX "experts_of_a_topic" ON "expert_topics" USING btree ("topic","level","expert_id");--> statement-breakpoint
CREATE INDEX "cvs_to_remove" ON "experts" USING btree ("cv_keep_until") WHERE cv_keep_until is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_ask_a_focal_point" ON "nomination_asks" USING btree ("call_id","focal_point_id");--> statement-breakpoint
CREATE INDEX "nomination_asks_action_id_index" ON "nomination_asks" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "asks_open" ON "nomination_asks" USING btree ("call_id") WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX "nomination_calls_activity_id_index" ON "nomination_calls" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "nomination_calls_action_id_index" ON "nomination_calls" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_document_a_version" ON "documents" USING btree ("first_id","number");--> statement-breakpoint
CREATE INDEX "documents_to_scan" ON "documents" USING btree ("uploaded_at") WHERE scan = 'pending';--> statement-breakpoint
CREATE INDEX "documents_request_id_index" ON "documents" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "documents_action_id_index" ON "documents" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "documents_expert_id_index" ON "documents" USING btree ("expert_id");--> statement-breakpoint
CREATE INDEX "evidence_action_id_index" ON "evidence" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "request_rounds_request_id_index" ON "request_rounds" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "request_authorities_organisation_id_index" ON "request_authorities" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "assessments_request_id_index" ON "assessments" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "committee_items_request_id_index" ON "committee_items" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "group_meeting_attendance_action_id_index" ON "group_meeting_attendance" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "group_meeting_documents_action_id_index" ON "group_meeting_documents" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_item_a_position" ON "group_meeting_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "group_meeting_items_action_id_index" ON "group_meeting_items" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_meeting_of_a_number" ON "group_meetings" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "group_meetings_ahead" ON "group_meetings" USING btree ("on_day") WHERE state in ('open', 'in_progress');--> statement-breakpoint
CREATE UNIQUE INDEX "one_answer_an_institution" ON "drafting_answers" USING btree ("text_id","organisation_id");--> statement-breakpoint
CREATE INDEX "drafting_answers_action_id_index" ON "drafting_answers" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_ask_a_person_and_round" ON "drafting_asks" USING btree ("text_id","round","organisation_id","member_id");--> statement-breakpoint
CREATE INDEX "drafting_asks_action_id_index" ON "drafting_asks" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_paragraph_of_a_number" ON "drafting_paragraphs" USING btree ("text_id","number");--> statement-breakpoint
CREATE INDEX "drafting_paragraphs_action_id_index" ON "drafting_paragraphs" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_position_an_institution" ON "drafting_positions" USING btree ("paragraph_id","words","organisation_id");--> statement-breakpoint
CREATE INDEX "drafting_positions_text_id_index" ON "drafting_positions" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "drafting_positions_action_id_index" ON "drafting_positions" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "drafting_rulings_text_id_index" ON "drafting_rulings" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "drafting_rulings_action_id_index" ON "drafting_rulings" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_drafting_text_of_a_number" ON "drafting_texts" USING btree ("action_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_wording_of_a_number" ON "drafting_words" USING btree ("paragraph_id","number");--> statement-breakpoint
CREATE INDEX "drafting_words_text_id_index" ON "drafting_words" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "drafting_words_action_id_index" ON "drafting_words" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "calendar_feeds_user_id_index" ON "calendar_feeds" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "links_subject_id_index" ON "links" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "seat_invitations_organisation_id_index" ON "seat_invitations" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "mails_to_send" ON "mails" USING btree ("next_try_at") WHERE "mails"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "mails_of_a_request" ON "mails" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "mails_recent" ON "mails" USING btree ("queued_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("queued_at") WHERE "outbox"."addressed_at" is null;--> statement-breakpoint
CREATE INDEX "text_approvals_text_id_index" ON "text_approvals" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "text_approvals_action_id_index" ON "text_approvals" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_text_of_a_number" ON "texts" USING btree ("subject_table","subject_id","field","language","number");--> statement-breakpoint
CREATE INDEX "texts_action_id_index" ON "texts" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "texts_words" ON "texts" USING gin (app.words("language", "heading" || ' ' || "body"));--> statement-breakpoint
CREATE UNIQUE INDEX "one_file_a_language" ON "output_files" USING btree ("version_id","language");--> statement-breakpoint
CREATE INDEX "output_files_document_id_index" ON "output_files" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "output_files_action_id_index" ON "output_files" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_passage_a_text" ON "output_passages" USING btree ("version_id","text_id");--> statement-breakpoint
CREATE INDEX "output_passages_action_id_index" ON "output_passages" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "output_sections_output_id_index" ON "output_sections" USING btree ("output_id");--> statement-breakpoint
CREATE INDEX "output_sections_action_id_index" ON "output_sections" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_version_of_a_number" ON "output_versions" USING btree ("output_id","number");--> statement-breakpoint
CREATE INDEX "output_versions_action_id_index" ON "output_versions" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_output_of_a_number" ON "outputs" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "ratifications_country_index" ON "ratifications" USING btree ("country");--> statement-breakpoint
CREATE INDEX "comparison_comments_row_id_index" ON "comparison_comments" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "comparison_comments_action_id_index" ON "comparison_comments" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_sheet_of_a_number" ON "comparison_sheets" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "legal_comparisons_action_id_index" ON "legal_comparisons" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "legal_comparisons_sheet_id_index" ON "legal_comparisons" USING btree ("sheet_id");--> statement-breakpoint
CREATE INDEX "output_comments_output_id_index" ON "output_comments" USING btree ("output_id");--> statement-breakpoint
CREATE INDEX "output_comments_action_id_index" ON "output_comments" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "output_reviews_action_id_index" ON "output_reviews" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_output_round_of_a_number" ON "output_rounds" USING btree ("output_id","number");--> statement-breakpoint
CREATE INDEX "output_rounds_action_id_index" ON "output_rounds" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_view_an_authority" ON "output_views" USING btree ("version_id","section_id","organisation_id");--> statement-breakpoint
CREATE INDEX "output_views_action_id_index" ON "output_views" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "visibility_checks_subject_id_index" ON "visibility_checks" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "visibility_checks_action_id_index" ON "visibility_checks" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_advice_a_position" ON "expert_advice" USING btree ("activity_id","position");--> statement-breakpoint
CREATE INDEX "expert_advice_action_id_index" ON "expert_advice" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "recommendation_addressees_action_id_index" ON "recommendation_addressees" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "recommendation_addressees_organisation_id_index" ON "recommendation_addressees" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "recommendation_lineage_into_id_index" ON "recommendation_lineage" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "recommendation_lineage_action_id_index" ON "recommendation_lineage" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "recommendation_origins_action_id_index" ON "recommendation_origins" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "recommendation_origins_recommendation_id_index" ON "recommendation_origins" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "recommendation_updates_action_id_index" ON "recommendation_updates" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "recommendation_updates_recommendation_id_index" ON "recommendation_updates" USING btree ("recommendation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_recommendation_of_a_number" ON "recommendations" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "recommendations_words_en" ON "recommendations" USING gin (app.words('en'::text, "text_en"));--> statement-breakpoint
CREATE INDEX "recommendations_words_fr" ON "recommendations" USING gin (app.words('fr'::text, "text_fr"));--> statement-breakpoint
CREATE INDEX "recommendations_addressee" ON "recommendations" USING btree ("addressee_id");--> statement-breakpoint
CREATE INDEX "recommendations_due" ON "recommendations" USING btree ("due_on") WHERE state in ('proposed', 'accepted', 'partly_accepted', 'in_progress', 'unknown');--> statement-breakpoint
CREATE INDEX "recommendations_to_verify" ON "recommendations" USING btree ("reported_done_on") WHERE state = 'in_progress' and reported_done_on is not null;--> statement-breakpoint
CREATE INDEX "update_ask_items_action_id_index" ON "update_ask_items" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "update_ask_items_recommendation_id_index" ON "update_ask_items" USING btree ("recommendation_id");--> statement-breakpoint
CREATE INDEX "update_asks_check_in_id_index" ON "update_asks" USING btree ("check_in_id");--> statement-breakpoint
CREATE INDEX "report_comments_action_id_index" ON "report_comments" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "report_comments_report_id_index" ON "report_comments" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_correction_of_a_number" ON "report_corrections" USING btree ("report_id","number");--> statement-breakpoint
CREATE INDEX "report_corrections_action_id_index" ON "report_corrections" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_seal_of_a_number" ON "report_seals" USING btree ("report_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_frozen_seal" ON "report_seals" USING btree ("report_id") WHERE kind = 'frozen';--> statement-breakpoint
CREATE INDEX "report_seals_action_id_index" ON "report_seals" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_edition_of_a_number" ON "case_study_editions" USING btree ("reference","number");--> statement-breakpoint
CREATE INDEX "case_study_editions_case_study_id_index" ON "case_study_editions" USING btree ("case_study_id");--> statement-breakpoint
CREATE INDEX "case_study_editions_action_id_index" ON "case_study_editions" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_paper_a_language" ON "case_study_papers" USING btree ("edition_id","language");--> statement-breakpoint
CREATE INDEX "case_study_papers_action_id_index" ON "case_study_papers" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_case_study_seal_of_a_number" ON "case_study_seals" USING btree ("case_study_id","number");--> statement-breakpoint
CREATE INDEX "case_study_seals_action_id_index" ON "case_study_seals" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "case_study_withdrawals_action_id_index" ON "case_study_withdrawals" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "presentation_names_to_delete" ON "presentation_names" USING btree ("delete_after");--> statement-breakpoint
CREATE INDEX "presentation_names_action_id_index" ON "presentation_names" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_person_of_a_number" ON "presentation_persons" USING btree ("presentation_id","number");--> statement-breakpoint
CREATE INDEX "presentation_persons_action_id_index" ON "presentation_persons" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "flagged_characteristics" ON "characteristics" USING btree ("characteristic") WHERE is_flagged;--> statement-breakpoint
CREATE UNIQUE INDEX "one_check_in_of_an_age" ON "check_ins" USING btree ("action_id","months");--> statement-breakpoint
CREATE INDEX "check_ins_due" ON "check_ins" USING btree ("state","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "one_footnote_of_a_number" ON "context_figures" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "follow_up_signals_action_id_index" ON "follow_up_signals" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_item_a_recommendation" ON "handover_items" USING btree ("handover_id","recommendation_id");--> statement-breakpoint
CREATE INDEX "handover_items_recommendation_id_index" ON "handover_items" USING btree ("recommendation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_item_an_output" ON "handover_items" USING btree ("handover_id","output_id");--> statement-breakpoint
CREATE INDEX "handover_items_action_id_index" ON "handover_items" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_handover_to_a_programme" ON "handovers" USING btree ("action_id","programme_id") WHERE state not in ('declined', 'dropped');--> statement-breakpoint
CREATE UNIQUE INDEX "one_lesson_of_a_number" ON "lessons" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "handover_asks_handover_id_index" ON "handover_asks" USING btree ("handover_id");--> statement-breakpoint
CREATE INDEX "handover_asks_action_id_index" ON "handover_asks" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_status_ask_a_day" ON "handover_asks" USING btree ("handover_id","days");--> statement-breakpoint
CREATE INDEX "handover_contacts_handover_id_index" ON "handover_contacts" USING btree ("handover_id");--> statement-breakpoint
CREATE INDEX "handover_contacts_action_id_index" ON "handover_contacts" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_dossier_of_a_number" ON "handover_dossiers" USING btree ("handover_id","number");--> statement-breakpoint
CREATE INDEX "handover_dossiers_action_id_index" ON "handover_dossiers" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "brief_lines_country_language_index" ON "brief_lines" USING btree ("country","language");--> statement-breakpoint
CREATE UNIQUE INDEX "one_brief_of_a_number" ON "briefs" USING btree ("country","language","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_value_of_a_number" ON "indicator_values" USING btree ("indicator_id","number");--> statement-breakpoint
CREATE INDEX "indicator_values_action_id_measured_on_index" ON "indicator_values" USING btree ("action_id","measured_on");--> statement-breakpoint
CREATE INDEX "values_to_approve" ON "indicator_values" USING btree ("submitted_on") WHERE state = 'pending';--> statement-breakpoint
CREATE UNIQUE INDEX "one_indicator_of_a_number" ON "indicators" USING btree ("action_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_indicator_a_count" ON "indicators" USING btree ("action_id","counted_by");--> statement-breakpoint
CREATE INDEX "indicators_result_id_index" ON "indicators" USING btree ("result_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_period_of_a_number" ON "locked_periods" USING btree ("action_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "one_result_of_a_number" ON "results" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "agenda_items_activity_id_index" ON "agenda_items" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "participant_names_to_delete" ON "participant_names" USING btree ("delete_after");--> statement-breakpoint
CREATE INDEX "participant_names_action_id_index" ON "participant_names" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_participant_an_activity" ON "participants" USING btree ("activity_id","person_key");--> statement-breakpoint
CREATE INDEX "participants_action_id_index" ON "participants" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "readiness_items_action_id_index" ON "readiness_items" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "survey_answers_survey_id_index" ON "survey_answers" USING btree ("survey_id");--> statement-breakpoint
CREATE INDEX "survey_answers_action_id_index" ON "survey_answers" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_survey_a_wave" ON "surveys" USING btree ("activity_id","wave");--> statement-breakpoint
CREATE INDEX "surveys_action_id_index" ON "surveys" USING btree ("action_id");--> statement-breakpoint
CREATE INDEX "agreed_decisions_action_id_index" ON "agreed_decisions" USING btree ("action_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_task_of_a_number" ON "tasks" USING btree ("action_id","number");--> statement-breakpoint
CREATE INDEX "tasks_standing" ON "tasks" USING btree ("owner_id","due_on") WHERE state in ('open', 'in_check');--> statement-breakpoint
CREATE INDEX "kept_forms_user_id_kept_at_index" ON "kept_forms" USING btree ("user_id","kept_at");--> statement-breakpoint
CREATE INDEX "sign_in_codes_address_key_made_at_index" ON "sign_in_codes" USING btree ("address_key","made_at");--> statement-breakpoint
CREATE INDEX "sign_in_codes_network_key_made_at_index" ON "sign_in_codes" USING btree ("network_key","made_at");--> statement-breakpoint
CREATE INDEX "history_of_an_action" ON "audit_events" USING btree ("action_id","happened_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "history_of_a_request" ON "audit_events" USING btree ("request_id","happened_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "history_of_a_record" ON "audit_events" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "history_of_a_house" ON "audit_events" USING btree ("organisation_id","happened_at" DESC NULLS LAST) WHERE action_id is null and request_id is null;--> statement-breakpoint
CREATE INDEX "history_about" ON "audit_events" USING btree ("about_on") WHERE about_on is not null;--> statement-breakpoint
CREATE INDEX "history_recent" ON "audit_events" USING btree ("recorded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "values_of_an_action" ON "field_values" USING btree ("action_id","subject_table");--> statement-breakpoint
CREATE INDEX "values_of_a_request" ON "field_values" USING btree ("request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "values_of_a_field" ON "field_values" USING btree ("subject_table","record_id","field");--> statement-breakpoint
CREATE INDEX "states_of_records" ON "field_values" USING btree ("subject_table","field","record_id","id" DESC NULLS LAST,"happened_at","recorded_at","value") WHERE field in ('stage', 'state', 'on_hold_since');--> statement-breakpoint
CREATE UNIQUE INDEX "one_standing_link_a_pair" ON "provenance_links" USING btree ("action_id","from_id",coalesce(from_part, ''),"to_id",coalesce(to_part, '')) WHERE taken_back_on is null;--> statement-breakpoint
CREATE INDEX "viewings_user_id_index" ON "viewings" USING btree ("user_id");--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "countries" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "countries" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "countries" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "countries" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true))) WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "countries" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "countries" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "countries" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "countries" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "countries" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "frame_changes" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "frame_changes" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "frame_changes" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "frame_changes" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "frame_changes" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "frame_changes" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "frame_changes" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "frame_changes" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "holidays" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "holidays" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "holidays" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true))) WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "holidays" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "holidays" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "holidays" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "holidays" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "holidays" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "programme_phases" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "programme_phases" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "programme_phases" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true))) WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "programme_phases" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "programme_phases" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "programme_phases" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "programme_phases" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "programme_phases" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "programmes" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "programmes" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "programmes" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true))) WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "programmes" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "programmes" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "programmes" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "programmes" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "programmes" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "reference_counters" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "reference_counters" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "reference_counters" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "reference_counters" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "reference_counters" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "reference_counters" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "reference_counters" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "reference_counters" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "usual_durations" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "usual_durations" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "usual_durations" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "usual_durations" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "usual_durations" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "usual_durations" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "organisations" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "organisations" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "organisations" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "organisations" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "organisations" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "organisations" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "organisations" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "organisations" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "organisations" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "country_holds" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "country_holds" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "country_holds" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "country_holds" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "country_holds" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "country_holds" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "accounts" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "people" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "people" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "people" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "people" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "seat_holders" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "seat_holders" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "seat_holders" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "seat_holders" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "seat_holders" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("seat_id" = any(array(select app.authority_seat_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "seat_holders" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "seat_holders" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("seat_id" = any(array(select app.authority_seat_ids())) and (select app.administers()))) WITH CHECK (("seat_id" = any(array(select app.authority_seat_ids())) and (select app.administers())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "seat_holders" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "seat_holders" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "seat_holders" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "seat_holders" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "seats" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "seats" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "seats" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "seats" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "seats" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "seats" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ("role" = 'authority' and (("organisation_id" = (select app.organisation_id()) and (select app.administers()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "seats" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id()) and (select app.administers()))) WITH CHECK (("organisation_id" = (select app.organisation_id()) and (select app.administers())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "seats" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "seats" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "seats" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "seats" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "sessions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "sessions" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "sessions" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "users" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "users" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("id" = any(array(select app.authority_user_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "users" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "users" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "users" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "users" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "verification_tokens" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "authenticator_apps" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "authenticator_apps" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "authenticator_apps" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "factor_tries" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "factor_tries" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "factor_tries" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "passkey_challenges" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "passkeys" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "passkeys" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "passkeys" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "recovery_codes" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "recovery_codes" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "recovery_codes" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "seat_checks" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "seat_checks" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "seat_checks" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "seat_checks" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id()) and (select app.administers()))) WITH CHECK (("organisation_id" = (select app.organisation_id()) and (select app.administers())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "seat_checks" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "seat_checks" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "seat_checks" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "seat_rounds" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "seat_rounds" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "seat_rounds" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "seat_rounds" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id()) and (select app.administers()))) WITH CHECK (("organisation_id" = (select app.organisation_id()) and (select app.administers())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "seat_rounds" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "seat_rounds" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "seat_rounds" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "requests" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "requests" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "requests" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "requests" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "requests" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "requests" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ("lead_authority_id" = (select app.organisation_id()) and (true));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "requests" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("id" = any(array(select app.authority_request_ids()))) or ("id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("id" = any(array(select app.authority_request_ids()))) or ("id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "requests" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "requests" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "requests" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "action_authorities" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "action_authorities" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "action_authorities" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "action_authorities" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "action_authorities" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "action_authorities" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "action_authorities" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "action_countries" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "action_countries" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "action_countries" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "action_countries" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "action_countries" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "action_countries" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "action_countries" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "action_holds" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "action_holds" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "action_holds" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "action_holds" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "action_holds" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "action_holds" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "action_links" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "action_links" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("from_action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "action_links" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("from_action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("from_action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "action_links" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("from_action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "action_links" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("from_action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "action_links" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "action_published_dates" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "action_published_dates" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "action_published_dates" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "action_published_dates" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "action_published_dates" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "action_published_dates" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "action_sources" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "action_sources" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "action_sources" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "action_sources" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "action_sources" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "action_sources" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "action_team" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "action_team" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "action_team" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "action_team" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "action_team" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "action_team" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "action_team" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "action_team" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "actions" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "actions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "actions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "actions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "actions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "actions" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "actions" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("id" = any(array(select app.authority_action_ids())))) WITH CHECK (("id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "actions" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "actions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "actions" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "actions" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "concept_acceptances" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "concept_acceptances" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "concept_acceptances" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "concept_acceptances" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "concept_acceptances" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "concept_acceptances" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "concept_acceptances" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "concept_acceptances" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "concept_comments" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "concept_comments" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "concept_comments" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "concept_comments" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "concept_comments" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "concept_comments" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "concept_comments" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "concept_versions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "concept_versions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "concept_versions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "concept_versions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "concept_versions" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "concept_versions" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "concept_versions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "concepts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "concepts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "concepts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "concepts" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['with_authority', 'accepted_by_both', 'superseded'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "concepts" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))) or ("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "concepts" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))) or ("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))) or ("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "concepts" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['accepted_by_both'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "concepts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "group_chairs" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "group_chairs" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "group_chairs" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "group_chairs" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "group_chairs" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "group_chairs" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "member_calls" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "member_calls" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "member_calls" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "member_calls" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "member_calls" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "member_calls" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "member_calls" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "member_contacts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "member_contacts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "member_contacts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "member_contacts" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "member_contacts" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "member_contacts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "member_proposals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "member_proposals" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "member_proposals" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "member_proposals" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "member_proposals" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "member_proposals" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_delete" ON "member_proposals" AS PERMISSIVE FOR DELETE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "member_proposals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "working_group_members" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "working_group_members" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "working_group_members" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "working_group_members" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "working_group_members" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "working_group_members" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "working_groups" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "working_groups" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "working_groups" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "working_groups" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "working_groups" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "working_groups" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "activities" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "activities" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "activities" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "activities" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "activities" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "activities" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "activity_dependencies" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "activity_dependencies" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "activity_dependencies" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "activity_dependencies" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "activity_dependencies" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "activity_dependencies" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "activity_dependencies" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "mission_reports" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "mission_reports" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "mission_reports" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "mission_reports" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "mission_reports" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['approved'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "mission_reports" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "mission_reports" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "mission_reports" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "mission_reports" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "plan_versions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "plan_versions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "plan_versions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "plan_versions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "plan_versions" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "plan_versions" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "plan_versions" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "plan_versions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "deployment_appraisals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "deployment_appraisals" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "deployment_appraisals" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "deployment_appraisals" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "deployment_appraisals" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "deployment_appraisals" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id()))) WITH CHECK (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "deployment_appraisals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "deployments" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "deployments" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "deployments" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "deployments" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "deployments" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['accepted', 'deployed', 'appraised'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "deployments" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "deployments" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "deployments" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "expert_absences" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "expert_absences" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "expert_absences" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "expert_absences" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "expert_absences" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "expert_absences" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "expert_absences" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "expert_absences" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "expert_conflicts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "expert_conflicts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "expert_conflicts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "expert_conflicts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "expert_languages" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "expert_languages" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "expert_languages" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "expert_languages" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "expert_languages" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "expert_languages" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "expert_languages" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "expert_languages" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "expert_posts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "expert_posts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "expert_posts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "expert_posts" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "expert_posts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "expert_posts" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "expert_posts" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "expert_posts" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "expert_topics" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "expert_topics" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "expert_topics" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "expert_topics" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "expert_topics" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "expert_topics" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "expert_topics" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "expert_topics" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "experts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "experts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "experts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "experts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "experts" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "experts" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "focal_points" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "focal_points" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "focal_points" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "focal_points" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "nomination_asks" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "nomination_asks" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "nomination_asks" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "nomination_asks" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "nomination_asks" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "nomination_asks" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "nomination_calls" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "nomination_calls" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "nomination_calls" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "nomination_calls" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "documents" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "documents" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "documents" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "documents" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "documents" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((((("action_id" = any(array(select app.authority_action_ids())) or "request_id" = any(array(select app.authority_request_ids()))) and "audience"::text = any(array['authority', 'delegation', 'public'])) or ("uploaded_by" = (select app.user_id()) and (("action_id" = any(array(select app.authority_action_ids())) or "request_id" = any(array(select app.authority_request_ids()))) or "action_id" = any(array(select app.addressed_action_ids())))))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "documents" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ("uploaded_by" = (select app.user_id()) and ((("action_id" = any(array(select app.authority_action_ids())) or "request_id" = any(array(select app.authority_request_ids()))) or "action_id" = any(array(select app.addressed_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "documents" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (true or ((("action_id" = any(array(select app.authority_action_ids())) or "request_id" = any(array(select app.authority_request_ids()))) or "action_id" = any(array(select app.addressed_action_ids()))))) WITH CHECK (true or ((("action_id" = any(array(select app.authority_action_ids())) or "request_id" = any(array(select app.authority_request_ids()))) or "action_id" = any(array(select app.addressed_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "documents" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING ((("action_id" = any(array(select app.delegation_action_ids())) or "request_id" = any(array(select app.delegation_request_ids()))) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "documents" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "documents" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "documents" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "documents" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "evidence" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "evidence" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "evidence" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "evidence" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "action_id" = any(array(select app.addressed_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "evidence" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "action_id" = any(array(select app.addressed_action_ids())))) or ("action_id" = any(array(select app.authority_action_ids()))) or ("action_id" = any(array(select app.authority_action_ids())) and false));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "evidence" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "action_id" = any(array(select app.addressed_action_ids())))) or ("action_id" = any(array(select app.authority_action_ids()))) or ("action_id" = any(array(select app.authority_action_ids())) and false)) WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "action_id" = any(array(select app.addressed_action_ids())))) or ("action_id" = any(array(select app.authority_action_ids()))) or ("action_id" = any(array(select app.authority_action_ids())) and false));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "evidence" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "evidence" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "evidence" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "evidence" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "request_answers" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "request_answers" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "request_answers" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "request_answers" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids())))) WITH CHECK (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "request_answers" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "request_rounds" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "request_rounds" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "request_rounds" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "request_rounds" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "request_rounds" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "request_rounds" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids())))) WITH CHECK (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "request_rounds" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "request_versions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "request_versions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "request_versions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "request_versions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "request_versions" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("request_id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "request_versions" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("request_id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "request_versions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "request_authorities" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "request_authorities" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "request_authorities" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "request_authorities" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "request_authorities" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "request_authorities" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("request_id" = any(array(select app.authority_request_ids()))) or ("request_id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "request_authorities" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))) or ("request_id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("request_id" = any(array(select app.authority_request_ids()))) or ("request_id" = any(array(select app.authority_request_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_delete" ON "request_authorities" AS PERMISSIVE FOR DELETE TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "request_authorities" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "request_authorities" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "request_authorities" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "opinions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "opinions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "opinions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "opinions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "opinions" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "opinions" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "assessment_answers" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((("assessor_id" = (select app.user_id()) or (select parent."state" from "assessments" parent where parent."id" = "assessment_id")::text = any(array['submitted', 'stood_aside', 'void']))));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "assessment_answers" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (("assessor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "assessment_answers" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (("assessor_id" = (select app.user_id()))) WITH CHECK (("assessor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "assessment_answers" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (("assessor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "assessment_answers" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "assessment_questions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "assessment_questions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "assessment_questions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true))) WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "assessment_questions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "assessment_questions" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "assessment_questions" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "assessments" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((("assessor_id" = (select app.user_id()) or "state"::text = any(array['submitted', 'stood_aside', 'void']))));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "assessments" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true) or ("assessor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "assessments" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true) or ("assessor_id" = (select app.user_id()))) WITH CHECK ((true) or ("assessor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "assessments" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "assessments" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "assessments" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "committee_attendance" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "committee_attendance" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "committee_attendance" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "committee_attendance" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "committee_attendance" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "committee_items" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "committee_items" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "committee_items" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "committee_items" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "committee_meetings" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "committee_meetings" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "committee_meetings" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "committee_meetings" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "committee_members" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "committee_members" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "committee_members" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "committee_members" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "committee_positions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "committee_positions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "committee_positions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "committee_positions" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "committee_positions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "decision_conditions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "decision_conditions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "decision_conditions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "decision_conditions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "decision_conditions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "decisions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "decisions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "decisions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "decisions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("request_id" = any(array(select app.authority_request_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "decisions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "group_meeting_attendance" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "group_meeting_attendance" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "group_meeting_attendance" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "group_meeting_attendance" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "group_meeting_attendance" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "group_meetings" parent where parent."id" = "meeting_id")::text = any(array['open', 'in_progress', 'closed', 'cancelled'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "group_meeting_attendance" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "group_meeting_documents" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "group_meeting_documents" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "group_meeting_documents" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "group_meeting_documents" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "group_meeting_documents" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "group_meetings" parent where parent."id" = "meeting_id")::text = any(array['open', 'in_progress', 'closed', 'cancelled'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "group_meeting_documents" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "group_meeting_items" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "group_meeting_items" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "group_meeting_items" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "group_meeting_items" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "group_meeting_items" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "group_meetings" parent where parent."id" = "meeting_id")::text = any(array['open', 'in_progress', 'closed', 'cancelled'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "group_meeting_items" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "group_meetings" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "group_meetings" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "group_meetings" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "group_meetings" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['open', 'in_progress', 'closed', 'cancelled'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "group_meetings" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['open', 'in_progress', 'closed', 'cancelled'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "group_meetings" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "drafting_answers" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "drafting_answers" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "drafting_answers" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "drafting_answers" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['open', 'settling', 'agreed', 'set_aside'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "drafting_answers" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "drafting_answers" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "drafting_answers" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "drafting_answers" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "drafting_answers" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "drafting_asks" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "drafting_asks" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "drafting_asks" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "drafting_asks" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['open', 'settling', 'agreed', 'set_aside'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "drafting_asks" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "drafting_paragraphs" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "drafting_paragraphs" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "drafting_paragraphs" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "drafting_paragraphs" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "drafting_paragraphs" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['open', 'settling', 'agreed', 'set_aside'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "drafting_paragraphs" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['agreed'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "drafting_paragraphs" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "drafting_positions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "drafting_positions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "drafting_positions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "drafting_positions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['open', 'settling', 'agreed', 'set_aside'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "drafting_positions" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "drafting_positions" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "drafting_positions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "drafting_positions" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "drafting_positions" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "drafting_rulings" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "drafting_rulings" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "drafting_rulings" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "drafting_rulings" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['open', 'settling', 'agreed', 'set_aside'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "drafting_rulings" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "drafting_rulings" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "drafting_rulings" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['agreed'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "drafting_rulings" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "drafting_texts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "drafting_texts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "drafting_texts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "drafting_texts" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['open', 'settling', 'agreed', 'set_aside'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "drafting_texts" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['agreed'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "drafting_texts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "drafting_texts" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "drafting_texts" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "drafting_words" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "drafting_words" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "drafting_words" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "drafting_words" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "drafting_words" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['open', 'settling', 'agreed', 'set_aside'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "drafting_words" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "drafting_texts" parent where parent."id" = "text_id")::text = any(array['agreed'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "drafting_words" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "calendar_feeds" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "calendar_feeds" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (("user_id" = (select app.user_id()))) WITH CHECK (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "calendar_feeds" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "calendar_feeds" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("user_id" = (select app.user_id()))) WITH CHECK (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "calendar_feeds" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "calendar_feeds" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "links" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "links" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "links" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "links" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "links" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "links" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id()))) WITH CHECK (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "links" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "links" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "links" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "seat_invitations" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "seat_invitations" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "seat_invitations" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "seat_invitations" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "seat_invitations" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("organisation_id" = (select app.organisation_id()) and (select app.administers())));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "seat_invitations" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("organisation_id" = (select app.organisation_id()) and (select app.administers()))) WITH CHECK (("organisation_id" = (select app.organisation_id()) and (select app.administers())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "seat_invitations" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "seat_invitations" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "seat_invitations" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "mails" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "mails" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "mails" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "mails" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "mails" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "mails" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "outbox" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "outbox" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "outbox" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "outbox" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "outbox" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "outbox" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "outbox" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "outbox" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "text_approvals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "text_approvals" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "text_approvals" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "text_approvals" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."audience" from "texts" parent where parent."id" = "text_id")::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "text_approvals" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "text_approvals" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "text_approvals" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."audience" from "texts" parent where parent."id" = "text_id")::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "text_approvals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "texts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "texts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "texts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "texts" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "texts" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ("written_by_id" = (select app.user_id()) and "subject_table" = 'concepts' and "audience" = 'authority' and (("action_id" = any(array(select app.authority_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "texts" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "texts" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "texts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_files" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "output_files" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "output_files" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_files" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['in_review', 'returned', 'validated', 'presented', 'published', 'restricted'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_files" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['validated', 'presented', 'published'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_files" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_passages" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "output_passages" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "output_passages" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_passages" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['in_review', 'returned', 'validated', 'presented', 'published', 'restricted'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_passages" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['validated', 'presented', 'published'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_passages" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_sections" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "output_sections" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "output_sections" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_sections" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['in_review', 'returned', 'validated', 'presented', 'published', 'restricted'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_sections" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['validated', 'presented', 'published'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_sections" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_versions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "output_versions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "output_versions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_versions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['in_review', 'returned', 'validated', 'presented', 'published', 'restricted'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_versions" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "outputs" parent where parent."id" = "output_id")::text = any(array['validated', 'presented', 'published'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_versions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "outputs" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "outputs" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "outputs" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "outputs" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['in_review', 'returned', 'validated', 'presented', 'published', 'restricted'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "outputs" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "outputs" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "outputs" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['validated', 'presented', 'published'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "outputs" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "instrument_articles" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "instrument_articles" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "instrument_articles" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "instrument_articles" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "instrument_articles" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "instrument_articles" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "instrument_articles" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "instrument_articles" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "instruments" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "instruments" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "instruments" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "instruments" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "instruments" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "instruments" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "instruments" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "instruments" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "national_articles" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "national_articles" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "national_articles" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "national_articles" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "national_articles" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "national_articles" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "national_articles" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "national_articles" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "national_laws" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "national_laws" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "national_laws" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "national_laws" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "national_laws" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "national_laws" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "national_laws" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "national_laws" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "ratifications" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "ratifications" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "ratifications" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "ratifications" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "ratifications" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "ratifications" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "ratifications" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "ratifications" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "comparison_comments" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "comparison_comments" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "comparison_comments" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "comparison_comments" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "comparison_sheets" parent where parent."id" = "sheet_id")::text = any(array['shared', 'approved'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "comparison_comments" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "comparison_comments" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "comparison_comments" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "comparison_sheets" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "comparison_sheets" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "comparison_sheets" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "comparison_sheets" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['shared', 'approved'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "comparison_sheets" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "comparison_sheets" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "comparison_sheets" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['approved'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "comparison_sheets" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "legal_comparisons" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "legal_comparisons" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "legal_comparisons" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "legal_comparisons" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "legal_comparisons" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "comparison_sheets" parent where parent."id" = "sheet_id")::text = any(array['shared', 'approved'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "legal_comparisons" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "legal_comparisons" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "legal_comparisons" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "comparison_sheets" parent where parent."id" = "sheet_id")::text = any(array['approved'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "legal_comparisons" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_comments" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "output_comments" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "output_comments" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK ((true) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_comments" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_comments" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_comments" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "output_comments" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "output_comments" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_reviews" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_reviews" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "output_reviews" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "output_reviews" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory') or ("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_reviews" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_reviews" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_rounds" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "output_rounds" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "output_rounds" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_rounds" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "output_rounds" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "output_rounds" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_rounds" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_rounds" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "output_rounds" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "output_rounds" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "output_views" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "output_views" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "output_views" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "output_views" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "output_views" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "output_views" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "visibility_checks" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "visibility_checks" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "visibility_checks" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "visibility_checks" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "expert_advice" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "expert_advice" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "expert_advice" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "expert_advice" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "expert_advice" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "expert_advice" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "recommendation_addressees" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "recommendation_addressees" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "recommendation_addressees" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "recommendation_addressees" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "recommendation_addressees" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "recommendation_addressees" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "recommendation_addressees" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "recommendation_addressees" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "recommendation_lineage" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "recommendation_lineage" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "recommendation_lineage" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "recommendation_lineage" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "action_id" = any(array(select app.addressed_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "recommendation_lineage" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "recommendation_lineage" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "recommendation_origins" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "recommendation_origins" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "recommendation_origins" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "recommendation_origins" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "recommendation_origins" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "recommendation_origins" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "recommendation_updates" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "recommendation_updates" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "recommendation_updates" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "recommendation_updates" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "recommendation_updates" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "recommendation_updates" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids()))))) WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "recommendation_updates" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "recommendation_updates" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "recommendation_updates" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "recommendation_updates" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_gate_select" ON "recommendations" AS PERMISSIVE FOR SELECT TO "suivi_gate" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "recommendations" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "recommendations" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "recommendations" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "recommendations" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "recommendations" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_recommendation_ids()))) and (select app.seat_kind()) = 'signatory') or (("action_id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "recommendations" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_recommendation_ids()))) and (select app.seat_kind()) = 'signatory') or (("action_id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_recommendation_ids()))))) WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_recommendation_ids()))) and (select app.seat_kind()) = 'signatory') or (("action_id" = any(array(select app.authority_action_ids())) or "id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "recommendations" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['proposed', 'accepted', 'partly_accepted', 'not_pursued', 'in_progress', 'implemented', 'overtaken', 'unknown', 'recast'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "recommendations" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "recommendations" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "recommendations" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "update_ask_items" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "update_ask_items" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "update_ask_items" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "update_ask_items" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "update_ask_items" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "update_ask_items" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids()))))) WITH CHECK ((("action_id" = any(array(select app.authority_action_ids())) or "recommendation_id" = any(array(select app.addressed_recommendation_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "update_ask_items" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "update_ask_items" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "update_ask_items" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "update_asks" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "update_asks" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "update_asks" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "update_asks" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "update_asks" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "update_asks" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "report_comments" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "report_comments" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "report_comments" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "report_comments" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "report_comments" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "report_comments" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "report_comments" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "report_corrections" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "report_corrections" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "report_corrections" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "report_corrections" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "final_reports" parent where parent."id" = "report_id")::text = any(array['in_review', 'returned', 'cleared', 'presented', 'frozen'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "report_corrections" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "final_reports" parent where parent."id" = "report_id")::text = any(array['presented', 'frozen'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "report_corrections" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "report_seals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "report_seals" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "report_seals" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "report_seals" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select parent."state" from "final_reports" parent where parent."id" = "report_id")::text = any(array['in_review', 'returned', 'cleared', 'presented', 'frozen'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "report_seals" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and (select parent."state" from "final_reports" parent where parent."id" = "report_id")::text = any(array['presented', 'frozen'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "report_seals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "case_studies" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "case_studies" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "case_studies" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "case_studies" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "case_studies" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "case_studies" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "case_studies" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['published'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "case_studies" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "case_study_editions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "case_study_editions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "case_study_editions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "case_study_editions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "case_study_editions" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "case_study_editions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "case_study_papers" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "case_study_papers" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "case_study_papers" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "case_study_papers" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "case_study_papers" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "case_study_papers" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "case_study_seals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "case_study_seals" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "case_study_seals" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "case_study_seals" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "case_study_seals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "case_study_withdrawals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "case_study_withdrawals" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "case_study_withdrawals" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "case_study_withdrawals" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "case_study_withdrawals" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "case_study_withdrawals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "final_reports" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "final_reports" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "final_reports" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "final_reports" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['in_review', 'returned', 'cleared', 'presented', 'frozen'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "final_reports" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "final_reports" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory')) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and (select app.seat_kind()) = 'signatory'));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "final_reports" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['presented', 'frozen'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "final_reports" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "presentation_names" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "presentation_names" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "presentation_names" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "presentation_names" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "presentation_names" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "presentation_names" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "presentation_persons" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "presentation_persons" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "presentation_persons" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "presentation_persons" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "presentation_persons" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "presentation_persons" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "presentation_persons" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "presentations" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "presentations" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "presentations" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "presentations" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "presentations" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "presentations" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "characteristics" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "characteristics" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "characteristics" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "characteristics" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "characteristics" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and "side"::text = any(array['authority'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "characteristics" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "side"::text = any(array['authority']))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids())) and "side"::text = any(array['authority'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "characteristics" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "characteristics" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "check_ins" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "check_ins" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "check_ins" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "check_ins" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "check_ins" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "check_ins" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "check_ins" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "check_ins" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "check_ins" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "check_ins" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "context_figures" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "context_figures" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "context_figures" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "context_figures" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "context_figures" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "context_figures" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "follow_up_signals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "follow_up_signals" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "follow_up_signals" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "follow_up_signals" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "follow_up_signals" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "follow_up_signals" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())))) WITH CHECK (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "follow_up_signals" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "follow_up_signals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "follow_up_signals" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "follow_up_signals" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "handover_items" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "handover_items" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "handover_items" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "handover_items" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "handover_items" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "handover_items" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "handover_items" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "handover_items" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "handovers" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "handovers" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "handovers" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "handovers" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['suggested', 'proposed', 'discussed', 'accepted', 'started', 'declined', 'dropped'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "handovers" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['suggested', 'proposed', 'discussed', 'accepted', 'started', 'declined', 'dropped'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "handovers" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "handovers" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "handovers" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "lessons" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "lessons" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "lessons" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "lessons" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['validated'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "lessons" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['validated'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "lessons" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "handover_asks" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "handover_asks" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "handover_asks" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "handover_asks" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "handover_asks" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "handover_asks" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "handover_contacts" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "handover_contacts" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "handover_contacts" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "handover_contacts" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "handover_dossiers" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "handover_dossiers" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "handover_dossiers" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "handover_dossiers" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "brief_lines" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "brief_lines" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "brief_lines" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "brief_lines" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "briefs" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "briefs" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "briefs" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "briefs" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("country" = any((select app.countries())::text[])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "briefs" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "reader_visits" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "reader_visits" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "reader_visits" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "indicator_values" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "indicator_values" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "indicator_values" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "indicator_values" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "indicator_values" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "state"::text = any(array['approved'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "indicator_values" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "state"::text = any(array['approved'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "indicator_values" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "indicators" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "indicators" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "indicators" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "indicators" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "indicators" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "indicators" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "indicators" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "locked_periods" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "locked_periods" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "locked_periods" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "locked_periods" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "locked_periods" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "locked_periods" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "results" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "results" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "results" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "results" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "results" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "results" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "results" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "agenda_items" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "agenda_items" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "agenda_items" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "agenda_items" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "agenda_items" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "agenda_items" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "agenda_items" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "participant_names" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "participant_names" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "participant_names" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "participant_names" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "participant_names" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "participant_names" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "participants" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "participants" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "participants" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "participants" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "participants" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "participants" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "participants" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "readiness_items" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "readiness_items" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "readiness_items" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "readiness_items" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "survey_answers" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "survey_answers" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "survey_answers" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "survey_answers" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "surveys" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "surveys" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "surveys" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "surveys" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "surveys" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids()))));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "surveys" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "surveys" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "surveys" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "agreed_decisions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "agreed_decisions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "agreed_decisions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "agreed_decisions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "agreed_decisions" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "agreed_decisions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "agreed_decisions" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "agreed_decisions" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "tasks" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "tasks" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "tasks" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK ((true) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "tasks" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "tasks" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "tasks" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "tasks" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "tasks" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "kept_forms" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_delete" ON "kept_forms" AS PERMISSIVE FOR DELETE TO "suivi_staff" USING (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "kept_forms" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_delete" ON "kept_forms" AS PERMISSIVE FOR DELETE TO "suivi_partner" USING (("user_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "kept_forms" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "kept_forms" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "kept_forms" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_delete" ON "kept_forms" AS PERMISSIVE FOR DELETE TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "rate_counts" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "sign_in_codes" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "audit_events" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "audit_events" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "audit_events" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING ((true)) WITH CHECK ((true));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "audit_events" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING ((("action_id" = any(array(select app.authority_action_ids())) or "request_id" = any(array(select app.authority_request_ids())) or ("action_id" is null and "request_id" is null and "organisation_id" = (select app.organisation_id()))) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "audit_events" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK ("actor_user_id" = (select app.user_id()) and ((("action_id" = any(array(select app.authority_action_ids())) or "request_id" = any(array(select app.authority_request_ids())) or ("action_id" is null and "request_id" is null and "organisation_id" = (select app.organisation_id()))) or "action_id" = any(array(select app.addressed_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "audit_events" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "audit_events" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING ((("action_id" = any(array(select app.delegation_action_ids())) or "request_id" = any(array(select app.delegation_request_ids()))) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "audit_events" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "audit_events" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "audit_events" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "audit_events" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "audit_seals" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "audit_seals" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "audit_seals" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "audit_seals" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "submissions" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "submissions" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "submissions" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (("actor_id" = (select app.user_id()))) WITH CHECK (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "submissions" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_insert" ON "submissions" AS PERMISSIVE FOR INSERT TO "suivi_partner" WITH CHECK (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_partner_update" ON "submissions" AS PERMISSIVE FOR UPDATE TO "suivi_partner" USING (("actor_id" = (select app.user_id()))) WITH CHECK (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "submissions" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "submissions" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "submissions" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (("actor_id" = (select app.user_id()))) WITH CHECK (("actor_id" = (select app.user_id())));--> statement-breakpoint
CREATE POLICY "suivi_keeper_insert" ON "field_values" AS PERMISSIVE FOR INSERT TO "suivi_keeper" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "field_values" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "field_values" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "provenance_links" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING ((true));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "provenance_links" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "provenance_links" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids()))))) WITH CHECK (((select app.role()) = any(array['admin', 'manager']) and (true)) or ((select app.role()) = any(array['coordinator']) and ("action_id" = any(array(select app.assigned_action_ids())))));--> statement-breakpoint
CREATE POLICY "suivi_partner_select" ON "provenance_links" AS PERMISSIVE FOR SELECT TO "suivi_partner" USING (("action_id" = any(array(select app.authority_action_ids())) and "audience"::text = any(array['authority', 'delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_delegation_select" ON "provenance_links" AS PERMISSIVE FOR SELECT TO "suivi_delegation" USING (("action_id" = any(array(select app.delegation_action_ids())) and "audience"::text = any(array['delegation', 'public'])));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "provenance_links" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_staff_select" ON "viewings" AS PERMISSIVE FOR SELECT TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_insert" ON "viewings" AS PERMISSIVE FOR INSERT TO "suivi_staff" WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_staff_update" ON "viewings" AS PERMISSIVE FOR UPDATE TO "suivi_staff" USING (((select app.role()) = any(array['admin']) and (true))) WITH CHECK (((select app.role()) = any(array['admin']) and (true)));--> statement-breakpoint
CREATE POLICY "suivi_system_select" ON "viewings" AS PERMISSIVE FOR SELECT TO "suivi_system" USING (true);--> statement-breakpoint
CREATE POLICY "suivi_system_insert" ON "viewings" AS PERMISSIVE FOR INSERT TO "suivi_system" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_system_update" ON "viewings" AS PERMISSIVE FOR UPDATE TO "suivi_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suivi_auth_all" ON "viewings" AS PERMISSIVE FOR ALL TO "suivi_auth" USING (true) WITH CHECK (true);