import type { Tx } from "@/db/client";
import { leadOrManagers } from "@/domain/actions/commands/lead-or-managers";
import type { Mail } from "@/server/command";

type Action = { id: string; reference: string; titleEn: string; titleFr: string | null; leadId: string | null };
type Call = { number: number; organisationId: string; organisationName: string; seats: number; institutions: string; dueOn: string; askedByName: string };

const factsOf = (action: Action, call: Call) => ({
  reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", authority: call.organisationName, seats: String(call.seats), institutions: call.institutions, dueOn: call.dueOn, by: call.askedByName,
});

/** Asks everybody of the authority for names; `reason` says why, where they are asked for once more. */
export const askingMail = (action: Action, call: Call, reason: string | null): Mail =>
  ({ template: "member_call.asked", to: { organisationId: call.organisationId }, actionId: action.id, facts: { ...factsOf(action, call), reason: reason ?? "" } });

/** Tells whoever leads the Action that the authority has named people; the managers where nobody leads it. */
export async function answeredMail(tx: Tx, action: Action, call: Call, { names, note }: { names: readonly string[]; note: string | null }): Promise<Mail> {
  return { template: "member_call.answered", to: await leadOrManagers(tx, action), actionId: action.id, facts: { ...factsOf(action, call), number: String(call.number), names: names.join("\n"), note: note ?? "" } };
}
