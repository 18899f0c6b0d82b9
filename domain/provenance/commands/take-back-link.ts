import { and, eq, isNull } from "drizzle-orm";
import { save } from "@/db/save";
import { provenanceLinks } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { command, demand, found } from "@/server/command";
import { takeBackLinkInput } from "../schema";

/** Takes back that one thing led to another, with the reason; the record of it stays. */
export const takeBackLink = command({
  name: "provenance.take_back",
  input: takeBackLinkInput,
  async run({ tx, actor, now }, { reference, linkId, version, reason }) {
    const action = await loadAction(tx, reference);
    demand(actor, "provenance.link", action.facts);
    const [row] = await tx.select().from(provenanceLinks).where(and(eq(provenanceLinks.id, linkId), eq(provenanceLinks.actionId, action.id), isNull(provenanceLinks.takenBackOn)));
    const link = found(row);
    await save(tx, provenanceLinks, link, version, { takenBackOn: dayOf(now), takenBackByName: actor.personName, takenBackReason: reason });
    return { output: { reference }, events: [{ type: "provenance.taken_back", subject: { table: "provenance_links", id: link.id }, actionId: action.id, reason, audience: link.audience }] };
  },
});
