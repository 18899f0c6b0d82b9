import { z } from "zod";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { isRealDate } from "@/domain/shared/dates";
import { ids, oneOf, optionalId, optionalPartialDate, optionalText, reference, someOf, text, version } from "@/domain/shared/fields";
import { DATE_KINDS, type ActionStage, type DateKind } from "./lifecycle";
import { PUBLISHED_STATUSES, REGIONS, SPECIFIC_AREAS, THEMES, type PublishedStatus } from "./lists";

export type PublishedDate = { kind: DateKind; value: string; sourceUrl: string | null; isConflict: boolean; note: string | null };

/** One published date a line: `first_activity 2016-01 https://… conflict what the source says`. Everything after the date may be left out. */
export function parsePublishedDate(line: string): PublishedDate | null {
  const [kind = "", value = "", ...rest] = line.trim().split(/\s+/);
  if (!(DATE_KINDS as readonly string[]).includes(kind) || !isRealDate(value)) return null;
  const sourceUrl = rest[0] && isWebAddress(rest[0]) ? rest.shift()! : null;
  const isConflict = rest[0] === "conflict" && rest.shift() !== undefined;
  return { kind: kind as DateKind, value, sourceUrl, isConflict, note: rest.join(" ").slice(0, 500) || null };
}

/** The stage an Action of the public record stands in, by what its source says of it. */
export const STAGE_OF_PUBLISHED: Record<PublishedStatus, ActionStage> = {
  completed: "closed", ongoing: "implementation", suspended: "implementation", closed_early: "closed_early", unknown: "implementation",
};

const isWebAddress = (value: string) => /^https?:\/\/\S+$/.test(value) && value.length <= 500;

/** A textarea with one entry a line, or a list already cut. */
const lines = (is: (line: string) => boolean, key: string) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split("\n") : (value ?? [])),
    z.array(z.string()).max(60, { error: "choose" }).transform((all) => [...new Set(all.map((line) => line.trim()).filter(Boolean))]).refine((all) => all.every(is), { error: key }),
  );

const isCountry = (code: string) => (COUNTRY_CODES as readonly string[]).includes(code);
const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.union([z.literal(""), z.enum(values)], { error: "choose" }).transform((value) => value || null).nullish().transform((value) => value ?? null);

/** An Action that ran before Suivi, as the public record tells it. */
export const pastAction = z.object({
  titleEn: text(300), titleFr: optionalText(300), summaryEn: optionalText(2000), summaryFr: optionalText(2000),
  publishedStatus: oneOf(PUBLISHED_STATUSES),
  endReason: optionalText(2000), holdSince: optionalPartialDate, holdReason: optionalText(2000), holdDecidedBy: optionalText(200),
  countries: lines(isCountry, "unknownCountry"), region: choice(REGIONS), regionLabel: optionalText(120),
  /** Where a region's code stands for the country's in the reference. */
  scope: z.union([z.literal(""), z.string().regex(/^[A-Z]{2,8}$/)], { error: "choose" }).transform((value) => value || null).nullish().transform((value) => value ?? null),
  year: z.union([z.literal(""), z.string().regex(/^(19|20|21)\d\d$/)], { error: "realDate" }).transform((value) => value || null).nullish().transform((value) => value ?? null),
  thematicArea: choice(THEMES), specificAreas: someOf(SPECIFIC_AREAS),
  requestedOn: optionalPartialDate, approvedOn: optionalPartialDate, firstActivityOn: optionalPartialDate, lastActivityOn: optionalPartialDate, closedOn: optionalPartialDate,
  publishedDates: lines((line) => parsePublishedDate(line) !== null, "publishedDate").transform((all) => all.map((line) => parsePublishedDate(line)!)),
  requestingIds: ids, partnerIds: ids,
  publishedLabel: optionalText(120),
  publishedActivities: z.union([z.literal(""), z.coerce.number({ error: "number" }).int({ error: "number" }).min(0, { error: "number" }).max(200, { error: "number" })]).nullish().transform((value) => (typeof value === "number" ? value : null)),
  expertCountries: lines(isCountry, "unknownCountry"),
  statusNote: optionalText(2000), dateNote: optionalText(2000), expertNote: optionalText(2000), followUpNote: optionalText(2000),
  sources: lines(isWebAddress, "url"),
  leadId: optionalId,
}).check((context) => {
  const { publishedStatus, endReason, holdSince, holdReason } = context.value;
  const demandFilled = (path: string, isFilled: unknown) => {
    if (!isFilled) context.issues.push({ code: "custom", message: "required", path: [path], input: context.value });
  };
  if (publishedStatus === "closed_early") demandFilled("endReason", endReason);
  if (publishedStatus === "suspended") {
    demandFilled("holdSince", holdSince);
    demandFilled("holdReason", holdReason);
  }
});

export type PastAction = z.output<typeof pastAction>;

const { summaryEn, summaryFr, publishedLabel, expertCountries, statusNote, dateNote, expertNote, followUpNote, sources, publishedDates } = pastAction.shape;

/** What public pages add to an Action that Suivi followed itself. */
export const describeAction = z.object({ reference, version, summaryEn, summaryFr, publishedLabel, expertCountries, statusNote, dateNote, expertNote, followUpNote, sources, publishedDates });
