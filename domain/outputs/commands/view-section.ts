import { and, eq } from "drizzle-orm";
import { changesOf, recordChanges, refuseConflict, save } from "@/db/save";
import { outputViews } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { viewSection as input } from "../schema";
import { loadOutput } from "./load-output";
import { loadSent } from "./load-version";
import { outputEvent } from "./output-event";

/** The authority says of one section of what it was sent: it agrees, it wants changes and which, or it has no view. */
export const viewSection = command({
  name: "output.view_section",
  input,
  async run({ tx, actor, now }, { reference, number, sectionId, view, note, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "output.review", action.facts);
    const output = await loadOutput(tx, action.id, number);
    if (output.state !== "in_review") refuse({ kind: "wrong_stage", noun: "outputs", state: output.state, move: "viewSection" });
    if (view === "changes" && !note) refuseField("note", "changes");
    const sent = await loadSent(tx, output.id);
    const { position } = found(sent.passages.find((one) => one.sectionId === sectionId));
    const [given] = await tx.select().from(outputViews).where(and(eq(outputViews.versionId, sent.id), eq(outputViews.sectionId, sectionId), eq(outputViews.organisationId, actor.organisationId)));
    const said = { view, note, givenByName: actor.personName, givenOn: dayOf(now) };
    if (given && given.version !== version) await refuseConflict(tx, given, { view, note }, { who: { by: given.givenByName, at: null }, versions: { read: version, now: given.version } });
    if (given) await save(tx, outputViews, given, version, said);
    else {
      await tx.insert(outputViews).values({ ...said, outputId: output.id, actionId: action.id, versionId: sent.id, sectionId, organisationId: actor.organisationId, organisationName: actor.organisationName });
      recordChanges(tx, changesOf({}, { view, note }));
    }
    const next = [...new Set(sent.passages.map((one) => one.position))].find((one) => one > position);
    return { output: { reference, number, next }, events: [outputEvent("output.section_viewed", output, { facts: { section: position, view }, audience: "authority" })] };
  },
});
