import record from "./mieux-actions.json";

/** One Action as the public record gives it. */
export type RecordedAction = {
  short_name: string;
  title_en: string;
  countries: string[];
  region: string | null;
  thematic_area: string | null;
  thematic_note: string | null;
  specific_areas: string[];
  specific_areas_fr: string[];
  start: string | null;
  end: string | null;
  date_note: string | null;
  date_conflicts: { start: string | null; end: string | null; source_url: string; note: string | null }[];
  status: "completed" | "ongoing" | "suspended" | "closed_early" | "unknown";
  status_note: string | null;
  expert_countries: string[];
  expert_note: string | null;
  planned_activities: number | null;
  summary_en: string;
  outputs: string[];
  follow_up: string | null;
  follows: string[];
  followed_by: string[];
  figures: Record<string, number>;
  source_url: string;
  more_sources: string[];
};

/** The note on dates without the word that the file uses for its first source. */
export const dateNoteOf = ({ date_note }: RecordedAction) => date_note?.replace(/(the )?seed case study/i, "The case study");

/** The file of facts, read once. */
export const RECORD = record as unknown as {
  /** Day on which the public pages were read. */
  retrieved: string;
  actions: RecordedAction[];
  requests_without_action: { country: string; date: string; outcome: string | null; note_en: string; source_url: string }[];
};
