import { REPORT_SECTIONS, type ReportTexts } from "./sections";

type Presentation = {
  heldOn: string;
  endedOn: string | null;
  place: string;
  level: string;
  institutions: string;
  delegationHeadPresent: boolean;
  reaction: string | null;
  pressUrls: readonly string[];
};

/**
 * The one text of a frozen report: the reference, the five sections and the facts of the presentation, in a fixed order
 * and in one Unicode form, so that the same words always give the same hash.
 */
export function canonicalText(reference: string, report: ReportTexts, presentation: Presentation): string {
  const { heldOn, endedOn, place, level, institutions, delegationHeadPresent, reaction, pressUrls } = presentation;
  const facts = { heldOn, endedOn: endedOn ?? "", place, level, institutions, delegationHeadPresent: delegationHeadPresent ? "yes" : "no", reaction: reaction ?? "", pressUrls: pressUrls.join(" ") };
  const parts = [["reference", reference], ...REPORT_SECTIONS.map((section) => [section, report[section]] as const), ...Object.entries(facts)];
  return parts.map(([name, text]) => `# ${name}\n${tidy(text!)}\n`).join("\n");
}

const tidy = (text: string) => text.normalize("NFC").replace(/\r\n?/g, "\n").split("\n").map((line) => line.trimEnd()).join("\n").trim();
