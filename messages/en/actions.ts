import type { ACTION_LIFECYCLE, DateKind, LINK_TYPES, SpineStep } from "@/domain/actions/lifecycle";
import type { PublishedStatus, Region, SpecificArea, Theme } from "@/domain/actions/lists";
import type { Court } from "@/domain/requests/lifecycle";
import type { LifecycleTexts } from "../shape";

export const actions = {
  title: "Actions",
  states: {
    design: "Design",
    implementation: "Implementation",
    reporting: "Final report",
    follow_up: "Follow-up",
    closed: "Closed",
    cancelled: "Cancelled",
    closed_early: "Closed early",
  },
  publicStates: {
    design: "Being designed with the authority",
    implementation: "Activities are under way",
    reporting: "The final report is being written",
    follow_up: "Presented; the uptake is being followed",
    closed: "Closed",
    cancelled: "Cancelled before it started",
    closed_early: "Closed before it was finished",
  },
  moves: {
    launch: "Start implementation",
    report: "Start the final report",
    present: "Start follow-up",
    close: "Close the Action",
    closeEarly: "Close early",
    cancel: "Cancel the Action",
  },
  needs: {
    notOnHold: "The Action is on hold. Resume it first.",
    conceptAcceptedByBoth: "Both sides must accept the concept.",
    leadNamed: "Name a lead.",
    someActivityHeld: "At least one activity must have been held.",
    missionsReported: "Mission reports still to be approved: activity {numbers}.",
    finalReportCleared: "The authority must clear the final report.",
    presentationRecorded: "Record the presentation.",
    outputsSettled: "Output {number} is still open: present, publish or restrict it.",
    missionReportsApproved: "The mission report of activity {number} is not approved.",
    recommendationsAnswered: "Recommendation {number} has no answer.",
    finalCheckInScheduled: "Schedule the final check-in, 36 months after the presentation.",
    reasonGiven: "Give the reason.",
  },
  /** Stations of the spine. */
  spine: {
    request: "Request",
    assessment: "Assessment",
    design: "Design",
    implementation: "Implementation",
    reporting: "Final report",
    follow_up: "Follow-up",
    closed: "Closed",
  },
  spineLabel: "Life of the Action",
  spineAt: "Stage {number, number} of {total, number}: {name}",
  heldOf: "{held, number} of {planned, plural, one {# activity} other {# activities}}",
  spineStates: { done: "done", now: "now", next: "to come", ended: "ended here" },
  onHold: "On hold",
  onHoldSince: "On hold since {date}",
  stateNotPublished: "State not published",
  publicRecord: "From the public record",
  holder: {
    facility: "The facility holds it",
    authority: "The authority holds it",
    committee: "The committee holds it",
    delegation: "The EU delegation holds it",
    nobody: "Nobody has to act",
  },
  holderShort: { facility: "Facility", authority: "Authority", committee: "Committee", delegation: "EU delegation" },
  since: "since {date}",
  days: "{days, plural, =0 {today} one {# day} other {# days}}",
  lead: "Lead: {name}",
  noLead: "No lead named",
  noCountry: "Regional, no country named",
  tabsLabel: "Parts of this Action",
  tabs: {
    overview: "Overview",
    concept: "Concept",
    group: "Working group",
    plan: "Work plan",
    outputs: "Outputs",
    recommendations: "Recommendations",
    report: "Final report",
    followup: "Follow-up",
    handover: "Handover",
    "good-practice": "Good practice",
    documents: "Documents",
    history: "History",
  },
  themes: {
    migration_and_development: "Migration and development",
    irregular_migration_and_trafficking: "Irregular migration and trafficking in human beings",
    horizontal: "Horizontal",
    legal_migration_and_mobility: "Legal migration and mobility",
    international_protection_and_asylum: "International protection and asylum",
  },
  areas: {
    diaspora_affairs: "Diaspora affairs",
    migration_and_development: "Migration and development",
    irregular_migration: "Irregular migration",
    migrant_smuggling: "Migrant smuggling",
    trafficking_in_human_beings: "Trafficking in human beings",
    border_management_and_security: "Border management and security",
    return_and_readmission: "Return and readmission",
    labour_migration: "Labour migration",
    integration: "Integration",
    international_protection_and_asylum_policy: "International protection and asylum policy",
    data_management: "Data management",
    migration_legislation: "Migration legislation",
    consular_affairs: "Consular affairs",
    training_capacities: "Training capacities",
    communication: "Communication",
    migration_and_health: "Migration and health",
    climate_change: "Climate change",
    children_in_migration: "Children in migration",
    human_rights: "Human rights",
  },
  regions: {
    western_and_central_africa: "Western and Central Africa",
    eastern_and_southern_africa: "Eastern and Southern Africa",
    asia: "Asia",
    eu_neighbourhood: "EU Neighbourhood",
    latin_america_and_the_caribbean: "Latin America and the Caribbean",
  },
  dateKinds: {
    request: "Request",
    approval: "Approval",
    first_activity: "First activity",
    last_activity: "Last activity",
    closure: "Administrative closure",
    unspecified_start: "Start, the source does not say of what",
    unspecified_end: "End, the source does not say of what",
  },
  linkTypes: { follows: "Follows", continues: "Continues", scales_up: "Scales up", inspired_by: "Inspired by" },
  linkedBy: { follows: "Followed by", continues: "Continued by", scales_up: "Scaled up by", inspired_by: "Inspired" },
  publishedStatuses: { completed: "Completed", ongoing: "Ongoing", suspended: "Suspended", closed_early: "Closed early", unknown: "State not published" },
  authorityParts: { requesting: "Requesting authority", partner: "Partner authority" },
} as const satisfies LifecycleTexts<typeof ACTION_LIFECYCLE> & Lists & Record<string, unknown>;

type Lists = {
  spine: Record<SpineStep, string>;
  themes: Record<Theme, string>;
  areas: Record<SpecificArea, string>;
  regions: Record<Region, string>;
  dateKinds: Record<DateKind, string>;
  linkTypes: Record<(typeof LINK_TYPES)[number], string>;
  publishedStatuses: Record<PublishedStatus, string>;
  holderShort: Record<Court, string>;
};
