import { namesKeptUntil } from "@/domain/participants/participant";
import type { PartialDate } from "@/domain/shared/dates";

export const SURVEY_WAVES = ["after", "six_months"] as const;
export type SurveyWave = (typeof SURVEY_WAVES)[number];

/** What is asked, in order; each is answered on a scale of four, or not at all. */
export const SURVEY_QUESTIONS = {
  after: ["useful", "to_the_point", "experts", "will_use"],
  six_months: ["used", "shared", "changed_something", "more_help_needed"],
} as const satisfies Record<SurveyWave, readonly [string, string, string, string]>;
export type SurveyQuestion = (typeof SURVEY_QUESTIONS)[SurveyWave][number];

/** From "not at all" (1) to "very much" (4). */
export const SURVEY_SCALE = ["1", "2", "3", "4"] as const;

/** Fewer answers are counted but not shown, so that nobody is recognised. */
export const FEWEST_ANSWERS = 5;
export const OPEN_DAYS = 28;

export type SurveyResult = {
  id: string;
  wave: SurveyWave;
  openedOn: PartialDate;
  closesOn: PartialDate;
  asked: number | null;
  /** Its address for participants; null once it is gone. */
  linkId: string | null;
  answers: number;
  /** For each question how often each step of the scale was chosen; null while there are too few answers. */
  counts: number[][] | null;
  comments: string[];
};

/** A survey as a participant sees it. */
export type AskedSurvey = { wave: SurveyWave; closesOn: PartialDate; titleEn: string; titleFr: string | null; place: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null };

/** Are the people who came still known and able to tell? The survey of an activity is offered for a year after it. */
export function isWorthAsking({ startsOn, endsOn }: { startsOn: PartialDate | null; endsOn: PartialDate | null }, today: PartialDate): boolean {
  return namesKeptUntil(endsOn ?? startsOn ?? today) >= today;
}
