import type { TableName } from "./tables";

/** What personal data is held for: one row of the records of processing each. */
export const CATEGORIES = ["accounts", "contacts", "experts", "participants", "authors", "mails", "history"] as const;
export type Category = (typeof CATEGORIES)[number];

export const BASES = ["public_task", "consent"] as const;
export const RECIPIENTS = ["facility", "authority", "delegation", "receivers", "public"] as const;
export const TRANSFERS = ["inside", "to_authorities"] as const;

export type Processing = { basis: (typeof BASES)[number]; recipients: readonly (typeof RECIPIENTS)[number][]; transfer: (typeof TRANSFERS)[number] };

/** On what ground each category is held, who reads it, and whether it leaves the Union. Purpose and time stand in words (messages: privacy). */
export const PROCESSING = {
  accounts: { basis: "public_task", recipients: ["facility", "authority"], transfer: "to_authorities" },
  contacts: { basis: "public_task", recipients: ["facility", "authority", "receivers"], transfer: "to_authorities" },
  experts: { basis: "consent", recipients: ["facility", "authority", "delegation"], transfer: "to_authorities" },
  participants: { basis: "public_task", recipients: ["facility", "authority"], transfer: "to_authorities" },
  authors: { basis: "public_task", recipients: ["facility", "authority", "delegation"], transfer: "to_authorities" },
  mails: { basis: "public_task", recipients: ["facility"], transfer: "inside" },
  history: { basis: "public_task", recipients: ["facility", "authority", "delegation"], transfer: "to_authorities" },
} as const satisfies Record<Category, Processing>;

/**
 * One person of a row: the columns that say who it is, and what else the row holds about the same person. A row may have several,
 * each with columns of its own. `through` is a person of another row: the column that names it, and its table.
 */
export type Slot = {
  category: Category;
  user?: string;
  email?: string;
  name?: string;
  through?: { column: string; table: TableName };
  more?: readonly string[];
  /** What opens something: held, but never handed out. */
  secret?: readonly string[];
};

const by = (name: string, user?: string): Slot => ({ category: "authors", name, ...(user ? { user } : {}) });
const ofExpert = (...more: string[]): Slot => ({ category: "experts", through: { column: "expert_id", table: "experts" }, more });
const ofUser = (rest: Partial<Slot> = {}): Slot => ({ category: "accounts", user: "user_id", ...rest });

/** Every column of the database that says something about a person, by the person it is about. */
export const PERSONAL: Partial<Record<TableName, readonly Slot[]>> = {
  users: [{ category: "accounts", user: "id", email: "email", name: "name", more: ["image", "locale"] }],
  people: [{ category: "contacts", email: "email", name: "full_name", more: ["title"] }],
  accounts: [ofUser({ more: ["provider", "provider_account_id"], secret: ["refresh_token", "access_token", "id_token", "session_state"] })],
  sign_in_codes: [ofUser({ secret: ["address_key", "network_key", "browser_hash"] })],
  sessions: [ofUser({ more: ["factors", "device"], secret: ["session_token"] })],
  authenticator_apps: [ofUser({ secret: ["sealed"] })],
  passkeys: [ofUser({ more: ["name", "transports"], secret: ["credential_id", "public_key"] })],
  recovery_codes: [ofUser({ secret: ["code_hash"] })],
  factor_tries: [ofUser()],
  verification_tokens: [{ category: "accounts", email: "identifier", secret: ["token"] }],
  seat_holders: [ofUser()],
  seat_invitations: [{ category: "accounts", email: "email", name: "name" }, by("invited_by_name")],
  viewings: [ofUser({ more: ["reason", "pages"] }), { category: "accounts", user: "viewer_id", name: "viewer_name" }],
  seat_checks: [by("answered_by_name")],
  kept_forms: [ofUser({ more: ["path", "form"], secret: ["sealed"] })],
  calendar_feeds: [ofUser({ more: ["country"] })],
  reader_visits: [ofUser({ more: ["country"] })],
  links: [{ category: "contacts", email: "to_address", name: "body_name" }, by("made_by_name")],

  programmes: [{ category: "contacts", email: "contact_email", name: "contact_name", more: ["contact_phone"] }],
  requests: [
    { category: "contacts", email: "contact_email", name: "contact_name", more: ["contact_phone"] },
    { category: "contacts", name: "signatory_name", more: ["signatory_rank"] },
    by("last_edited_by_name", "last_edited_by_id"),
  ],
  request_authorities: [{ category: "contacts", email: "invited_email", name: "invited_name" }, { category: "contacts", name: "signatory_name", more: ["signatory_rank"] }],
  request_answers: [by("saved_by_name", "saved_by_id")],
  request_rounds: [by("asked_by_name"), by("answered_by_name")],
  request_versions: [by("sent_by_name")],
  opinions: [{ category: "contacts", email: "sent_to" }, by("answered_by_name"), by("recorded_by_name")],
  assessments: [by("assessor_name", "assessor_id")],
  assessment_answers: [{ category: "authors", user: "assessor_id" }],
  committee_members: [{ category: "contacts", email: "email", name: "name" }],
  committee_attendance: [by("represented_by")],
  decisions: [by("decided_by_name")],
  country_holds: [by("decided_by_name"), by("resumed_by_name")],

  actions: [by("lead_name", "lead_id")],
  action_team: [{ category: "authors", user: "user_id" }],
  action_holds: [by("decided_by")],
  concept_acceptances: [by("accepted_by_name")],
  concept_comments: [by("by_name"), by("resolved_by_name")],
  concept_versions: [by("written_by_name")],
  member_calls: [by("asked_by_name"), by("answered_by_name")],
  member_contacts: [{ category: "participants", email: "email" }],
  member_proposals: [{ category: "participants", email: "email", name: "person_name", more: ["function"] }, by("proposed_by_name")],
  working_group_members: [{ category: "participants", name: "person_name", through: { column: "person_id", table: "people" }, more: ["function"] }],
  group_meetings: [by("closed_by_name")],
  group_meeting_attendance: [{ category: "participants", name: "represented_by" }],
  drafting_answers: [by("answered_by_name")],
  drafting_asks: [{ category: "participants", name: "person_name" }],
  drafting_positions: [by("given_by_name")],
  drafting_rulings: [by("ruled_by_name"), by("recorded_by_name")],
  drafting_words: [by("written_by_name")],
  activities: [by("owner_name")],
  plan_versions: [by("kept_by_name")],
  mission_reports: [by("author_name"), by("approved_by_name")],

  experts: [{ category: "experts", email: "email", name: "full_name", through: { column: "person_id", table: "people" }, more: ["country", "nationality", "employer", "job_title", "note"] }],
  expert_languages: [ofExpert("language")],
  expert_topics: [ofExpert("topic")],
  expert_posts: [ofExpert("employer", "job_title", "country")],
  expert_absences: [ofExpert()],
  expert_conflicts: [ofExpert("reason"), by("recorded_by_name")],
  deployments: [{ ...ofExpert("expert_country", "decline_reason"), name: "expert_name" }, by("answered_by_name")],
  deployment_appraisals: [{ category: "experts", through: { column: "deployment_id", table: "deployments" }, more: ["note"] }, by("written_by_name")],
  focal_points: [{ category: "contacts", email: "email", name: "full_name", more: ["country", "institution"] }],
  nomination_asks: [{ category: "contacts", name: "full_name", more: ["country", "institution"] }, by("answered_by_name")],
  nomination_calls: [by("opened_by_name")],

  participant_names: [{ category: "participants", email: "email", name: "full_name", more: ["institution_name"] }],
  presentation_names: [{ category: "participants", name: "full_name" }],
  readiness_items: [by("done_by_name")],
  tasks: [by("owner_name", "owner_id"), by("author_name"), by("done_by_name", "done_by_id"), by("verifier_name", "verifier_id")],
  agreed_decisions: [by("recorded_by_name")],

  documents: [ofExpert("file_name", "sha256"), by("uploaded_by_name", "uploaded_by")],
  texts: [by("written_by_name", "written_by_id"), by("reviewed_by_name")],
  text_approvals: [by("approved_by_name")],
  outputs: [by("validated_by_name")],
  output_comments: [by("written_by_name"), by("answered_by_name")],
  output_reviews: [by("reviewer_name")],
  output_rounds: [by("asked_by_name"), by("answered_by_name")],
  output_views: [by("given_by_name")],
  visibility_checks: [by("checked_by_name"), by("derogation_by")],
  comparison_comments: [by("author_name")],
  comparison_sheets: [by("approved_by_name")],
  legal_comparisons: [by("author_name"), by("agreed_by_name")],
  expert_advice: [by("written_by_name")],
  recommendations: [
    { category: "contacts", email: "contact_email", name: "contact_name" },
    by("answered_by_name"), { category: "authors", user: "reported_done_by_id" }, by("verified_by_name", "verified_by_id"), by("proof_refused_by_name"),
  ],
  recommendation_updates: [by("reported_by_name"), by("recorded_by_name")],
  update_asks: [{ category: "contacts", email: "to_address", name: "to_name" }, by("asked_by_name")],
  update_ask_items: [{ category: "contacts", name: "to_name" }],
  report_comments: [by("written_by_name", "written_by_id"), by("resolved_by_name")],
  report_corrections: [by("recorded_by_name")],
  report_seals: [by("taken_by_name")],
  final_reports: [by("cleared_by_name")],
  case_studies: [by("cleared_by_name")],
  case_study_editions: [by("published_by_name")],
  case_study_seals: [by("taken_by_name")],
  check_ins: [by("answered_by_name"), by("recorded_by_name")],
  handover_items: [by("answered_by_name"), by("status_by_name")],
  handover_asks: [{ category: "contacts", email: "to_address", name: "to_name" }, by("asked_by_name")],
  handover_contacts: [{ category: "contacts", email: "email", name: "name", more: ["job_title", "organisation_name", "phone", "consent_how"] }],
  handover_dossiers: [by("taken_by_name")],
  lessons: [by("written_by_name"), by("validated_by_name")],
  brief_lines: [by("written_by_name")],
  briefs: [by("issued_by_name")],
  indicator_values: [by("recorded_by_name"), by("submitted_by_name", "submitted_by_id"), by("approved_by_name", "approved_by_id")],
  locked_periods: [by("locked_by_name"), by("reopened_by_name")],
  provenance_links: [by("recorded_by_name"), by("taken_back_by_name")],

  outbox: [{ category: "mails", email: "to_address", name: "to_name", more: ["facts", "calendar"] }],
  mails: [{ category: "mails", email: "to_address", name: "to_name", more: ["subject", "body", "calendar", "last_error"] }],
  audit_events: [{ category: "history", user: "actor_user_id", name: "actor_name" }],
};

/** The columns of one person of a row. */
export const columnsOf = ({ user, email, name, through, more = [], secret = [] }: Slot): string[] => [user, email, name, through?.column, ...more, ...secret].filter((column) => column !== undefined);
