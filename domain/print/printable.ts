import { z } from "zod";
import { readBriefKey } from "@/domain/briefs/brief";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { isReference } from "@/domain/actions/reference";
import { isNodeKey } from "@/domain/provenance/graph";
import { isRequestReference } from "@/domain/requests/reference";

const reference = z.string().refine(isRequestReference);
const number = z.coerce.number().int().positive().max(9999);

/** Languages a paper can be asked for in; otherwise it speaks its reader's. */
const LANGUAGES = ["en", "fr"] as const;

type Printable = { /** The page says itself who pays and which page it is. */ hasOwnFoot?: boolean; path: string; /** What its file name says beside the kind of paper. */ about: string; language?: (typeof LANGUAGES)[number] };

const kind = <Shape extends z.ZodType>(shape: Shape, paper: (given: z.output<Shape>) => Printable) => (given: Record<string, string>): Printable | undefined => {
  const parsed = shape.safeParse(given);
  return parsed.success ? paper(parsed.data) : undefined;
};

/** Every page that can be had as a PDF, and what says which one. Nobody prints an address of their own making. */
export const PRINTABLE = {
  "decision-sheet": kind(z.object({ reference }), ({ reference: of }) => ({ path: `/print/requests/${of}/decision-sheet`, about: of })),
  "earlier-review": kind(z.object({ reference }), ({ reference: of }) => ({ path: `/print/requests/${of}/earlier-review`, about: of })),
  briefing: kind(z.object({}), () => ({ path: "/print/briefing", about: "" })),
  differences: kind(z.object({ reference, to: number }), ({ reference: of, to }) => ({ path: `/print/requests/${of}/differences?to=${to}`, about: `${of}-${to}` })),
  concept: kind(z.object({ reference: z.string().refine(isReference), version: number }), ({ reference: of, version }) => ({ path: `/print/actions/${of}/concept?version=${version}`, about: `${of}-${version}` })),
  "concept-differences": kind(z.object({ reference: z.string().refine(isReference), from: number, to: z.union([number, z.literal("now")]) }), ({ reference: of, from, to }) => ({ path: `/print/actions/${of}/concept/differences?from=${from}&to=${to}`, about: `${of}-${from}-${to}` })),
  "output-text": kind(z.object({ reference: z.string().refine(isReference), number, version: number.optional() }), ({ reference: of, number: which, version }) => ({ path: `/print/actions/${of}/outputs/${which}${version ? `?version=${version}` : ""}`, about: [of, which, version].filter(Boolean).join("-") })),
  "output-differences": kind(z.object({ reference: z.string().refine(isReference), number, to: number }), ({ reference: of, number: which, to }) => ({ path: `/print/actions/${of}/outputs/${which}/differences?to=${to}`, about: `${of}-${which}-${to}` })),
  minutes: kind(z.object({ number }), ({ number: of }) => ({ path: `/print/committee/${of}/minutes`, about: String(of) })),
  brief: kind(z.object({ country: z.enum(COUNTRY_CODES), key: z.string().refine((key) => readBriefKey(key) !== undefined) }), ({ country, key }) => ({ path: `/print/countries/${country}/brief/${key}`, about: `${country} ${key}`, language: readBriefKey(key)!.language, hasOwnFoot: true })),
  "brief-draft": kind(z.object({ country: z.enum(COUNTRY_CODES), language: z.enum(LANGUAGES) }), ({ country, language }) => ({ path: `/print/countries/${country}/brief?language=${language}`, about: `${country} ${language}`, language, hasOwnFoot: true })),
  plan: kind(z.object({ reference: z.string().refine(isReference) }), ({ reference: of }) => ({ path: `/print/actions/${of}/plan`, about: of })),
  report: kind(z.object({ reference: z.string().refine(isReference), language: z.enum(LANGUAGES) }), ({ reference: of, language }) => ({ path: `/print/actions/${of}/report`, about: `${of} ${language}`, language })),
  "case-study": kind(z.object({ reference: z.string().refine(isReference), language: z.enum(LANGUAGES) }), ({ reference: of, language }) => ({ path: `/case-studies/${language}/draft/${of}`, about: `${of} ${language}`, language })),
  provenance: kind(z.object({ reference: z.string().refine(isReference), from: z.string().refine(isNodeKey).optional() }), ({ reference: of, from }) => ({ path: `/print/actions/${of}/provenance${from ? `?from=${from}` : ""}`, about: from ? `${of}-${from}` : of })),
  text: kind(z.object({ reference: z.string().refine(isReference), number }), ({ reference: of, number: which }) => ({ path: `/print/actions/${of}/texts/${which}`, about: `${of}-${which}` })),
  meeting: kind(z.object({ reference: z.string().refine(isReference), number }), ({ reference: of, number: which }) => ({ path: `/print/actions/${of}/meetings/${which}`, about: `${of}-${which}` })),
} as const;
export type PrintKind = keyof typeof PRINTABLE;

/** The page of ours that such a wish means; undefined when there is no such paper. */
export function printableOf(kindOf: string, given: Record<string, string>): (Printable & { kind: PrintKind }) | undefined {
  if (!Object.hasOwn(PRINTABLE, kindOf)) return undefined;
  const found = PRINTABLE[kindOf as PrintKind](given);
  return found && { ...found, kind: kindOf as PrintKind };
}

/** Where a page's PDF is fetched. */
export const pdfAddress = (kindOf: PrintKind, given: Record<string, string | number>) => `/api/print/${kindOf}?${new URLSearchParams(Object.entries(given).map(([name, value]) => [name, String(value)]))}`;
