import { provenanceLinks } from "@/db/schema";
import { readProvenanceRows } from "@/db/provenance";
import { changesOf, recordChanges } from "@/db/save";
import { takeTurns } from "@/db/turns";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { assemble } from "../assemble";
import { closesCircle } from "../graph";
import { endOfKey } from "../records";
import { linkOriginInput } from "../schema";

/** Records that one thing led to another, and why this is known, where no other record says it. */
export const linkOrigin = command({
  name: "provenance.link",
  input: linkOriginInput,
  async run({ tx, actor, now }, { reference, originKey: from, outcomeKey: to, why, audience }) {
    const action = await loadAction(tx, reference);
    demand(actor, "provenance.link", action.facts);
    await takeTurns(tx, action.id);
    const rows = found(await readProvenanceRows(tx, actor.role, reference));
    const [origin, outcome] = [endOfKey(rows, from) ?? refuseField("originKey", "choose"), endOfKey(rows, to) ?? refuseField("outcomeKey", "choose")];
    const graph = assemble(rows);
    if (closesCircle(graph, { from, to })) refuseField("originKey", "ownOrigin");
    if (graph.edges.some((edge) => edge.from === from && edge.to === to)) refuseField("originKey", "linkedAlready");
    const link = {
      id: crypto.randomUUID(), actionId: action.id, fromKind: origin.kind, fromId: origin.id, fromPart: origin.part, toKind: outcome.kind, toId: outcome.id, toPart: outcome.part,
      why, audience, recordedOn: dayOf(now), recordedByName: actor.personName,
    };
    await tx.insert(provenanceLinks).values(link);
    recordChanges(tx, changesOf({}, { why, audience }));
    return { output: { reference, to }, events: [{ type: "provenance.linked", subject: { table: "provenance_links", id: link.id }, actionId: action.id, facts: { originKey: from, outcomeKey: to, note: why }, audience }] };
  },
});
