import { issueBrief } from "@/domain/briefs/commands/issue-brief";
import { writeLine } from "@/domain/briefs/commands/write-line";
import type { LineKind } from "@/domain/briefs/lists";
import { actor } from "../actors";
import { step } from "../steps";

/** The brief on Belarus as it was a week after the presentation, in English and in French. */
export async function briefAfterPresentation(): Promise<void> {
  await writeLines(LINES, "2018-06-11");
  for (const language of ["en", "fr"]) await step(`belarus brief 1 ${language}`, issueBrief, actor("Mira"), { country: "BLR", language }, "2018-06-12");
}

/** The same of today: what was said since, and what has changed, is in its figures. */
export async function briefOfToday(): Promise<void> {
  await writeLines(LATER_LINES, "2026-11-16");
  for (const language of ["en", "fr"]) await step(`belarus brief 2 ${language}`, issueBrief, actor("Marek"), { country: "BLR", language }, "2026-11-17");
}

type Line = { kind: LineKind; position: number; en: string; fr: string };

async function writeLines(lines: readonly Line[], on: string): Promise<void> {
  for (const { kind, position, ...texts } of lines) {
    for (const language of ["en", "fr"] as const) await step(`belarus line ${on} ${kind} ${position} ${language}`, writeLine, actor("Mira"), { country: "BLR", language, kind, position, text: texts[language] }, on);
  }
}

const LINES: readonly Line[] = [
  {
    kind: "say", position: 1, en: "Thank the Ministry of the Interior for chairing the working group, and ask how the report will enter the migration strategy.",
    fr: "Remercier le ministère de l’Intérieur d’avoir présidé le groupe de travail, et demander comment le rapport entrera dans la stratégie migratoire.",
  },
  {
    kind: "say", position: 2, en: "The ministries compared their own law with the conventions: the advice is theirs as much as ours.",
    fr: "Les ministères ont comparé eux-mêmes leur droit aux conventions : les recommandations sont les leurs autant que les nôtres.",
  },
  {
    kind: "say", position: 3, en: "Another programme could carry the advice on; it needs a lead body from a Member State.",
    fr: "Un autre programme pourrait porter la suite ; il lui faut un organisme chef de file d’un État membre.",
  },
  {
    kind: "sensitive", position: 1, en: "Nobody has promised accession to the conventions: speak of bringing the law closer to them.",
    fr: "Personne n’a promis l’adhésion aux conventions : parler d’un rapprochement du droit.",
  },
];

const LATER_LINES: readonly Line[] = [
  {
    kind: "sensitive", position: 2, en: "The political frame is suspended: announce neither visits nor new support, and do not name the officials who took part.",
    fr: "Le cadre politique est suspendu : n’annoncer ni visite ni nouvel appui, et ne pas nommer les fonctionnaires qui ont participé.",
  },
];
