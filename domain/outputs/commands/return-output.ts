import { and, count, eq } from "drizzle-orm";
import { save } from "@/db/save";
import { outputReviews, outputRounds, outputs, outputViews } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addDocument } from "@/domain/documents/commands/add-document";
import { CHECKLIST_TYPES } from "@/domain/documents/media-type";
import { answerDay } from "@/domain/requests/round-days";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { orderedId } from "@/domain/shared/ordered-id";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { keepFile } from "@/server/files";
import { OUTPUT_LIFECYCLE } from "../lifecycle";
import { changeOutput } from "../schema";
import { loadOutput } from "./load-output";
import { loadSent } from "./load-version";
import { outputEvent } from "./output-event";
import { tellLead } from "./output-mail";
import { passToFacility } from "./pass-pen";

/** The authority gives an output back: the sections it wants changed, or a checklist, say what is to be done and by when. */
export const returnOutput = command({
  name: "output.return",
  input: changeOutput,
  async run({ tx, actor, now }, { reference, number, version, reason, checklist }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.return", action.facts);
    const output = await loadOutput(tx, action.id, number);
    const state = demandMove(OUTPUT_LIFECYCLE, "giveBack", { state: output.state, met: { reasonGiven: true } });
    const sent = await loadSent(tx, output.id);
    const views = await tx.select({ sectionId: outputViews.sectionId }).from(outputViews).where(and(eq(outputViews.versionId, sent.id), eq(outputViews.view, "changes")));
    const sections = [...new Set(views.map(({ sectionId }) => sectionId))];
    if (sections.length === 0 && !checklist) refuseField("checklist", "returnChecklist");
    const kept = checklist ? await keepFile(checklist, { types: CHECKLIST_TYPES, key: "fileType", field: "checklist" }) : null;
    const checklistId = kept && (await addDocument(tx, { actor, now, file: kept, kind: "checklist", audience: "authority", actionId: action.id }));
    const [earlier] = await tx.select({ count: count() }).from(outputRounds).where(eq(outputRounds.outputId, output.id));
    const round = (earlier?.count ?? 0) + 1;
    const dueOn = answerDay(dayOf(now), round);
    await save(tx, outputs, output, version, { state, returnReason: reason });
    const by = { outputId: output.id, actionId: action.id, organisationName: actor.organisationName };
    await tx.insert(outputRounds).values({ ...by, number: round, versionId: sent.id, askedOn: dayOf(now), askedAt: now, askedByName: actor.personName, reason, sections, checklistId, dueOn });
    await tx.insert(outputReviews).values({ ...by, id: orderedId(now), versionNumber: sent.number, verdict: "changes_asked", comment: reason, reviewerName: actor.personName, reviewedOn: dayOf(now) });
    await passToFacility(tx, action, now);
    return {
      output: { reference, number }, events: [outputEvent("output.returned", output, { reason, facts: { round, dueOn, versionNumber: sent.number }, audience: "authority" })],
      mail: await tellLead(tx, "output.returned", { action, output, more: { reason, dueOn, by: actor.personName, organisation: actor.organisationName } }),
    };
  },
});
