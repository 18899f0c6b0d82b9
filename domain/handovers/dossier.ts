import type { OutputState, OutputType } from "@/domain/outputs/lifecycle";
import type { ShownField } from "@/domain/programmes/required-fields";
import type { PRIORITIES, RECOMMENDATION_CATEGORIES, RecommendationState } from "@/domain/recommendations/lifecycle";
import { canonicalJson } from "@/domain/reports/canonical";
import type { Pair } from "@/domain/reports/facts";
import type { PartialDate } from "@/domain/shared/dates";

/** A file of an output that travels with the dossier, under this path in its archive. */
export type DossierFile = { path: string; fileName: string; language: string; mediaType: string; bytes: number; sha256: string };

export type DossierRecommendation = {
  number: number; text: Pair; category: (typeof RECOMMENDATION_CATEGORIES)[number]; priority: (typeof PRIORITIES)[number]; state: RecommendationState; addressee: string; dueOn: PartialDate | null;
  answeredOn: PartialDate | null; answerReason: string | null; proofs: { title: string; url: string | null }[];
};
export type DossierOutput = { number: number; type: OutputType; title: Pair; state: OutputState; validatedOn: PartialDate | null; sourceUrl: string | null; /** Why its files stay here. */ restrictedReason: string | null; files: DossierFile[] };
export type DossierContact = { name: string; jobTitle: string | null; organisation: string; email: string | null; phone: string | null; consentOn: PartialDate; consentHow: string };
/** A validated lesson by its number; without one, what the final report says was learnt. */
export type DossierLesson = { number: number | null; language: string; text: string };

/**
 * Everything that is handed over, as data without a language of its own. Its canonical JSON is what is hashed. `format` is raised
 * when its shape changes.
 */
export type DossierContent = {
  format: 1;
  reference: string;
  title: Pair;
  countries: { iso3: string; name: Pair }[];
  authorities: Pair[];
  /** The programme that hands over. */
  from: { name: Pair; fundingLine: Pair | null; emblem: string | null } | null;
  to: { name: Pair; fields: ShownField[] };
  purpose: Pair;
  recommendations: DossierRecommendation[];
  outputs: DossierOutput[];
  contacts: DossierContact[];
  lessons: DossierLesson[];
  /** Changes of the political frame that the receiver has to know of. */
  frameChanges: { country: string; changedOn: PartialDate; text: Pair; suspends: boolean }[];
  /** The frozen final report that it rests on. */
  report: { hash: string; frozenOn: PartialDate } | null;
};

/** The very characters that are kept and hashed. */
export const dossierBody = (content: DossierContent): string => canonicalJson(content);

/** What was frozen. Written by `dossierBody` alone. */
export const openDossier = (body: string): DossierContent => JSON.parse(body) as DossierContent;

/** A dossier larger than this is refused: it has to pass through mail gates and slow lines. */
export const MOST_DOSSIER_BYTES = 200_000_000;

export const MANIFEST = "MANIFEST.sha256";

/** The manifest of an archive, as `sha256sum -c` reads it: hash, two blanks, path. */
export const manifestOf = (files: readonly { path: string; sha256: string }[]): string => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");

/** The files that a manifest names. */
export const readManifest = (manifest: string): { path: string; sha256: string }[] => manifest.split("\n").filter(Boolean).map((line) => ({ sha256: line.slice(0, 64), path: line.slice(66) }));

/** Where a file of an output lies in the archive: plain letters only, so that every system unpacks it. */
export function outputPath({ number, version, language, ending }: { number: number; version: number; language: string; ending: string }): string {
  return `outputs/output-${number}-version-${version}-${language.replace(/[^A-Za-z0-9-]/g, "")}.${ending}`;
}
