import type { ExpertCategory } from "@/domain/experts/lists";
import { readLanguages, type SpokenLanguage } from "@/domain/experts/profile";
import { MOST_NAMED } from "@/domain/experts/schema";
import type { PartialDate } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import type { NominationState } from "./lifecycle";
import { NAMED_LANGUAGES } from "./schema";

export type FocalPoint = { id: string; fullName: string; country: string; institution: string; email: string; isActive: boolean; version: number };

export type NominationAsk = { id: string; fullName: string; country: string; institution: string; state: NominationState; reason: string | null; answeredOn: PartialDate | null; answeredByName: string | null; named: string[] };
export type NominationCall = { id: string; openedOn: PartialDate; openedByName: string; dueOn: PartialDate; message: string | null; asks: NominationAsk[] };

/** What a focal point reads by their link: the mission, and by when to answer. */
export type NominationAsked = {
  id: string; fullName: string; institution: string; country: string; state: NominationState; dueOn: PartialDate; message: string | null; openedByName: string;
  mission: { titleEn: string; titleFr: string | null; place: string | null; startsOn: PartialDate | null; endsOn: PartialDate | null; terms: string; topics: string[]; languages: string[] };
};

export type NamedExpert = { fullName: string; category: ExpertCategory; jobTitle: string | null; email: string | null; languages: SpokenLanguage[]; topics: string[]; file: File | null; fileField: string };

/** Days before the last one on which a focal point is reminded. */
export const REMIND_BEFORE = 3;

/** The experts a focal point named; somebody half filled in is refused at the field. */
export function readNamed(posted: Record<string, unknown>): NamedExpert[] {
  const named: NamedExpert[] = [];
  for (let at = 1; at <= MOST_NAMED; at++) {
    const of = (name: string) => posted[`p${at}_${name}`];
    const fullName = of("fullName") as string | null;
    if (!fullName) {
      if (of("category") || of("email") || of("jobTitle")) refuseField(`p${at}_fullName`, "required");
      continue;
    }
    if (!of("category")) refuseField(`p${at}_category`, "choose");
    if (!of("isFree")) refuseField(`p${at}_isFree`, "freeOnDays");
    named.push({ fullName, category: of("category") as ExpertCategory, jobTitle: of("jobTitle") as string | null, email: of("email") as string | null, languages: languagesOf(posted, at), topics: of("topics") as string[], file: of("file") as File | null, fileField: `p${at}_file` });
  }
  return named;
}

function languagesOf(posted: Record<string, unknown>, at: number): SpokenLanguage[] {
  const prefix = `p${at}_`;
  const own = Object.fromEntries(Object.entries(posted).filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name.slice(prefix.length), value]));
  return readLanguages(own, NAMED_LANGUAGES, prefix);
}
