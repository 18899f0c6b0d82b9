import { changesOf, recordChanges } from "@/db/save";
import { memberProposals, organisations } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { eq } from "drizzle-orm";
import { command, demand, found } from "@/server/command";
import { proposeMemberInput } from "../schema";
import { demandAsked } from "./demand-asked";
import { callEvent, loadCall } from "./load-call";

const MOST_NAMES = 60;

/** Writes down somebody the authority proposes: for itself, or for another institution in whose place it answers. */
export const proposeMember = command({
  name: "member.propose",
  input: proposeMemberInput,
  async run({ tx, actor, now }, { reference, number, institutionName, institutionKind, ...person }) {
    const action = await loadAction(tx, reference);
    demand(actor, "member.propose", action.facts);
    demandNotEnded(action, "proposeMember");
    const call = await loadCall(tx, action.id, number);
    demandAsked(actor, call);
    if (call.proposals.length >= MOST_NAMES) refuse({ kind: "already_sent" });
    const [own] = await tx.select({ name: organisations.nameEn, kind: organisations.kind }).from(organisations).where(eq(organisations.id, actor.organisationId));
    const institution = institutionName ? { institutionName, institutionKind, isProxy: true, organisationId: null } : { institutionName: found(own).name, institutionKind: found(own).kind, isProxy: false, organisationId: actor.organisationId };
    const proposal = { ...person, ...institution, id: crypto.randomUUID(), callId: call.id, actionId: action.id, proposedOn: dayOf(now), proposedByName: actor.personName };
    await tx.insert(memberProposals).values(proposal);
    recordChanges(tx, changesOf({}, { personName: person.personName, function: person.function, institutionName: institution.institutionName }));
    return { output: { reference, number }, events: [callEvent("member.proposed", call, { person: person.personName, institution: institution.institutionName, isProxy: institution.isProxy })] };
  },
});
