import type { PartialDate } from "@/domain/shared/dates";
import type { Audience, DocumentKind, ScanState } from "./lists";

/** A file as a link to it is drawn. */
export type FileShown = { id: string; fileName: string; audience: Audience };

export type DocumentRow = {
  id: string;
  kind: DocumentKind;
  audience: Audience;
  language: string | null;
  fileName: string;
  bytes: number;
  uploadedByName: string;
  uploadedOn: PartialDate;
  /** The output and version it is the file of. */
  output: { number: number; version: number } | null;
  isOfRequest: boolean;
  scan: ScanState;
  /** Checksum of its bytes, for whoever holds a copy. */
  sha256: string;
  /** Counted within its series. */
  number: number;
  /** The versions before it, the newest first. */
  earlier: { id: string; number: number; fileName: string; bytes: number; uploadedByName: string; uploadedOn: PartialDate }[];
};

/** `312 kB` or `1.4 MB`, in the reader's language. */
export function formatBytes(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), "kilobyte"] : [Math.round(bytes / 100_000) / 10, "megabyte"];
  return new Intl.NumberFormat(locale === "en" ? "en-GB" : locale, { style: "unit", unit, unitDisplay: "short" }).format(value);
}
