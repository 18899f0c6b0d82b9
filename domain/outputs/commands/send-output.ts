import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import { outputPassages, outputs, outputVersions } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { sendOutput } from "../schema";
import { loadOutput } from "./load-output";
import { loadUnsent, openVersion } from "./load-version";
import { outputEvent } from "./output-event";
import { tellAuthorities } from "./output-mail";
import { passToAuthority } from "./pass-pen";
import { answerRound, openRound } from "./rounds";
import { shareVersion } from "./share-versions";

/** Sends an output to the authority: locks the version as it stands, answers the round that asked for it, tells everybody who reads. */
export const sendOutputForReview = command({
  name: "output.send",
  input: sendOutput,
  async run({ tx, actor, now }, { reference, number, version, answer }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.write", action.facts);
    demandNotEnded(action, "sendForReview");
    const output = await loadOutput(tx, action.id, number);
    const [unsent, round] = [await loadUnsent(tx, output.id), await openRound(tx, output.id)];
    const at = `/actions/${reference}/outputs/${number}`;
    const state = demandMove(OUTPUT_LIFECYCLE, "sendForReview", {
      state: output.state, met: { somethingToRead: unsent.files.length + unsent.words.length > 0, changesMade: !round || round.isRevised },
      missing: (need) => ({ href: need === "changesMade" && unsent.sections.length > 0 ? `${at}/text` : `${at}/versions/new` }),
    });
    if (round) await answerRound(tx, round, { answer, actor, now });
    const sent = await openVersion(tx, output, { note: null, now });
    const positions = new Map(unsent.sections.map(({ id }, index) => [id, index + 1]));
    const passages = unsent.words.map(({ id: textId, subjectId: sectionId }) => ({ outputId: output.id, actionId: action.id, versionId: sent.id, sectionId, position: positions.get(sectionId)!, textId }));
    if (passages.length > 0) await tx.insert(outputPassages).values(passages);
    await tx.update(outputVersions).set({ sentAt: now }).where(eq(outputVersions.id, sent.id));
    await save(tx, outputs, output, version, { state, returnReason: null });
    await shareVersion(tx, sent.id, "authority");
    await passToAuthority(tx, action, now);
    return { output: { reference, number }, events: [outputEvent("output.sent", output, { facts: { versionNumber: sent.number }, audience: "authority" })], mail: tellAuthorities({ action, output, versionNumber: sent.number, answer: round ? answer : null, by: actor.personName }) };
  },
});
