import { and, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { outputReviews, outputs, outputViews } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuseField } from "@/domain/shared/problem";
import { approveTexts } from "@/domain/texts/commands/approve-texts";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { validateOutput as input } from "../schema";
import { loadOutput } from "./load-output";
import { loadSent } from "./load-version";
import { outputEvent } from "./output-event";
import { tellLead } from "./output-mail";
import { passToFacility } from "./pass-pen";

/** The authority's signatory takes the version that was sent as valid, in the language that was read. */
export const validateOutput = command({
  name: "output.validate",
  needsFreshProof: true,
  input,
  async run({ tx, actor, now }, { reference, number, version, comment, language }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.validate", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const sent = output.state === "in_review" ? await loadSent(tx, output.id) : undefined;
    const wanted = sent ? await tx.select({ id: outputViews.id }).from(outputViews).where(and(eq(outputViews.versionId, sent.id), eq(outputViews.view, "changes"))) : [];
    const state = demandMove(OUTPUT_LIFECYCLE, "validate", { state: output.state, met: { noChangesAsked: wanted.length === 0 } });
    const read = readIn(sent!, language);
    await save(tx, outputs, output, version, { state, validatedOn: dayOf(now), validatedByName: actor.personName });
    await tx.insert(outputReviews).values({
      id: orderedId(now), outputId: output.id, actionId: action.id, versionNumber: sent!.number, verdict: "validated", language: read, comment, organisationName: actor.organisationName, reviewerName: actor.personName, reviewedOn: dayOf(now),
    });
    await approveTexts(tx, { actor, now, actionId: action.id, textIds: sent!.passages.filter((one) => one.language === read).map(({ textId }) => textId) });
    await passToFacility(tx, action, now);
    return {
      output: { reference, number }, events: [outputEvent("output.validated", output, { facts: { language: read, versionNumber: sent!.number }, audience: "authority" })],
      mail: await tellLead(tx, "output.validated", { action, output, more: { language: read, comment: comment ?? "", by: actor.personName, organisation: actor.organisationName } }),
    };
  },
});

/** The language version that is validated: the one that was named, or the only one there is. */
function readIn({ passages, files }: Pick<Awaited<ReturnType<typeof loadSent>>, "passages" | "files">, language: string | null): string {
  const languages = [...new Set([...passages, ...files].map((one) => one.language))];
  const [only, ...others] = languages;
  if (language ? languages.includes(language) : others.length === 0 && only !== undefined) return language ?? only!;
  return refuseField("language", "choose");
}
