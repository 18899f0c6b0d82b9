/**
 * Fields of which every value is kept with the moment from which it held, so that figures can be told as at a past date.
 * The database keeps them itself (db/keeping.ts): no command can forget to. A new field is kept from the migration that names it.
 */
export const KEPT = {
  requests: ["reference", "title", "state", "outcome", "court", "court_since"],
  actions: ["title_en", "title_fr", "stage", "on_hold_since", "court", "court_since"],
  concepts: ["number", "state"],
  activities: ["number", "type", "title_en", "title_fr", "state", "plan_origin", "starts_on", "ends_on", "women", "men", "institutions"],
  mission_reports: ["activity_id", "state"],
  participants: ["activity_id", "person_key", "sex"],
  outputs: ["number", "type", "title_en", "title_fr", "state"],
  recommendations: ["number", "text_en", "text_fr", "addressee_name", "state", "due_on"],
  final_reports: ["state"],
  presentations: ["held_on"],
  check_ins: ["months", "state", "strategy_use"],
  handovers: ["state"],
  handover_items: ["answer"],
} as const satisfies Record<string, readonly string[]>;

export type KeptTable = keyof typeof KEPT;
export const KEPT_TABLES = Object.keys(KEPT) as [KeptTable, ...KeptTable[]];
