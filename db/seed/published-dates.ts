import type { DateKind } from "@/domain/actions/lifecycle";
import type { RecordedAction } from "./record";

/** Which of the five dates a page means, where its own words say so. Everything else stays unspecified. */
const MEANING: Record<string, { start?: DateKind; end?: DateKind; more?: string[] }> = {
  "Benin I": { start: "first_activity" },
  "Malawi I": { start: "first_activity" },
  "Mauritius III": { start: "first_activity" },
  "Côte d'Ivoire": { start: "first_activity" },
  "Togo (migration and development)": { end: "last_activity" },
  "Cabo Verde IV": { end: "last_activity" },
  "Timor-Leste II": { start: "request" },
  "Moldova / Eastern Partnership I": { more: ["unspecified_start 2012 conflict The case study of the Belarus Action dates the conference 2012."] },
  "Moldova VI": { more: ["request 2020", "first_activity 2021-11-09 launch"] },
  "Costa Rica IV": { more: ["first_activity 2020-12-02 launch"] },
  "Costa Rica V": { more: ["first_activity 2022-04-25 launch"] },
  "Mauritius II": { more: ["first_activity 2017-02-03 launch event"] },
};

/** The published dates of an Action, one a line, each with the page that prints it and, where pages disagree, the word `conflict`. */
export function publishedDates(action: RecordedAction): string[] {
  const meaning = MEANING[action.short_name];
  const start = meaning?.start ?? "unspecified_start";
  const end = meaning?.end ?? "unspecified_end";
  const line = (kind: string, value: string | null, url: string, rest = "") => (value ? [`${kind} ${value} ${url} ${rest}`.trim()] : []);
  return [
    ...line(start, action.start, action.source_url),
    ...line(end, action.end, action.source_url),
    ...(meaning?.more ?? []).map((text) => (text.includes(" conflict ") ? text : text.replace(/^(\S+ \S+)/, `$1 ${action.source_url}`))),
    ...action.date_conflicts.flatMap((other) => {
      const why = `conflict ${other.note ?? ""}`;
      return [
        ...(other.start === action.start ? [] : line("unspecified_start", other.start, other.source_url, why)),
        ...(other.end === action.end ? [] : line("unspecified_end", other.end, other.source_url, why)),
      ];
    }),
  ];
}

/** Dates whose meaning a page states, for the five dates of the Action itself. */
export function knownDates(action: RecordedAction): { requestedOn?: string; firstActivityOn?: string; lastActivityOn?: string } {
  const of = (kind: DateKind) => publishedDates(action).find((line) => line.startsWith(`${kind} `))?.split(" ")[1];
  return { requestedOn: of("request"), firstActivityOn: of("first_activity"), lastActivityOn: of("last_activity") };
}
