import type { Region } from "@/domain/actions/lists";
import { findCountry, iso3Of } from "@/domain/countries/list";
import { AREA_OF } from "./areas";
import { ENGLISH } from "./english";
import { FRENCH } from "./french";
import people from "./people.json";
import { knownDates, publishedDates } from "./published-dates";
import { dateNoteOf, type RecordedAction } from "./record";

/** End of the facility: the latest that an Action without any published date can have been. */
const FACILITY_ENDED = "2024-03-31";

/** Regional Actions: the region of our list, and the letters that stand for a country in the reference. */
const REGION_OF: Record<string, { region: Region; scope?: string }> = {
  "Eastern Partnership": { region: "eu_neighbourhood", scope: "EAP" },
  "West Africa": { region: "western_and_central_africa" },
  "West and Central Africa": { region: "western_and_central_africa" },
  COMESA: { region: "eastern_and_southern_africa", scope: "COMESA" },
  "South American Gran Chaco": { region: "latin_america_and_the_caribbean", scope: "CHACO" },
  "Central America and Mexico": { region: "latin_america_and_the_caribbean", scope: "MIRPS" },
};

const LEAD_OF: Record<Region, string> = {
  eu_neighbourhood: "Mira", western_and_central_africa: "Jonas", eastern_and_southern_africa: "Jonas", asia: "Noor", latin_america_and_the_caribbean: "Noor",
};

/** What a person would type to register this Action from its public pages. */
export function pastActionInput(action: RecordedAction, authorities: { requestingIds: string[]; partnerIds: string[] }): Record<string, unknown> {
  const french = FRENCH[action.short_name]!;
  const english = ENGLISH[action.short_name];
  const regional = action.region ? REGION_OF[action.region]! : null;
  const countries = action.countries.map((iso2) => iso3Of(iso2)!);
  const place = regional?.region ?? findCountry(countries[0]!)!.region!;
  return {
    titleEn: english?.title ?? action.title_en, titleFr: french.title, summaryEn: english?.summary ?? action.summary_en, summaryFr: french.summary,
    countries, region: regional?.region, regionLabel: action.region, scope: regional?.scope, year: hasDate(action) ? "" : FACILITY_ENDED.slice(0, 4),
    thematicArea: action.thematic_area, specificAreas: [...new Set([...action.specific_areas, ...action.specific_areas_fr].map((area) => AREA_OF[area]!))],
    ...knownDates(action), publishedDates: publishedDates(action), publishedLabel: action.short_name, publishedStatus: action.status, publishedActivities: action.planned_activities ?? "",
    ...statusInput(action), dateNote: dateNoteOf(action), expertNote: action.expert_note, followUpNote: followUpNote(action),
    expertCountries: action.expert_countries.map((iso2) => iso3Of(iso2)!), sources: [action.source_url, ...action.more_sources],
    leadId: people.find(({ name }) => name === LEAD_OF[place])!.id, ...authorities,
  };
}

/** The moment the registration stands for: the last day the record knows of, at the latest the facility's end. */
export function momentOf(action: RecordedAction): string {
  const isOver = action.status === "completed" || action.status === "closed_early";
  return (isOver ? (action.end ?? action.start) : (action.start ?? action.end)) ?? FACILITY_ENDED;
}

// Outputs of the record were never handed in here, so they have no file and no state: they are told, not registered.
function followUpNote({ outputs, follow_up }: RecordedAction): string {
  return [outputs.length > 0 ? `Outputs named by the source: ${outputs.join("; ")}.` : "", follow_up].filter(Boolean).join(" ");
}

const hasDate = ({ start, end }: RecordedAction) => start !== null || end !== null;

function statusInput({ status, status_note, thematic_note, summary_en }: RecordedAction) {
  const statusNote = [status_note, thematic_note].filter(Boolean).join(" ");
  if (status === "closed_early") return { statusNote, endReason: "Put on hold, then closed by the steering committee for political reasons." };
  if (status === "suspended") return { statusNote, holdSince: "2022-02", holdReason: summary_en, holdDecidedBy: "Not published" };
  return { statusNote };
}
