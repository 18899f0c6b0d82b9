import { askOutputComments } from "@/domain/outputs/commands/ask-comments";
import { checkOutputVisibility } from "@/domain/outputs/commands/check-visibility";
import { commentOutput } from "@/domain/outputs/commands/comment-output";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { returnOutput } from "@/domain/outputs/commands/return-output";
import { saveSection } from "@/domain/outputs/commands/save-section";
import { sendOutputForReview } from "@/domain/outputs/commands/send-output";
import { done, pdf, validatedOutput } from "./cases";
import type { People } from "./people";

/** Output 1 is commented by a colleague and an expert is asked; 2 is read section by section; 3 shows who pays. */
export async function outputsReviewed(p: People, reference: string) {
  const write = (number: number, heading: string) => done(saveSection, p.mira, { reference, number, language: "en", origin: "written", heading, body: "What was found.", version: 0 });
  for (const heading of ["Method", "Findings"]) await write(1, heading);
  await done(commentOutput, p.jonas, { reference, number: 1, audience: "facility", comment: "Is this so?" });
  await done(askOutputComments, p.mira, { reference, number: 1, name: "Anna", email: "anna@experts.example", locale: "en" });
  await write(2, "Effects");
  await done(sendOutputForReview, p.mira, { reference, number: 2, version: 1 });
  await validatedOutput(p, reference);
  await done(checkOutputVisibility, p.mira, { reference, number: 3, hasEmblem: "on", hasStatement: "on", hasDisclaimer: "on" });
}

/** An output that came back long ago. */
export async function outputCameBack(p: People, reference: string) {
  await done(registerOutput, p.mira, { reference, type: "handbook", titleEn: "Handbook", language: "en", file: pdf() });
  await done(sendOutputForReview, p.mira, { reference, number: 1, version: 1 });
  await done(returnOutput, p.ilir, { reference, number: 1, version: 2, reason: "See the list.", checklist: pdf("checklist.pdf") }, new Date("2018-04-10T10:00:00Z"));
}
