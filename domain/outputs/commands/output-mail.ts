import type { Tx } from "@/db/client";
import { leadOrManagers } from "@/domain/actions/commands/lead-or-managers";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import type { MailTemplate } from "@/domain/mails/lists";
import type { Mail } from "@/server/command";

type About = { action: LoadedAction; output: { number: number; titleEn: string; titleFr: string | null } };

const factsOf = ({ action, output }: About) => ({ reference: action.reference, number: String(output.number), titleEn: output.titleEn, titleFr: output.titleFr ?? "" });

/** Every authority of the Action hears that a version waits for it. */
export function tellAuthorities({ versionNumber, answer, by, ...about }: About & { versionNumber: number; answer: string | null; by: string }): Mail[] {
  return about.action.facts.authorityIds.map((organisationId) => ({ template: "output.to_review", to: { organisationId }, actionId: about.action.id, facts: { ...factsOf(about), version: String(versionNumber), changed: answer ?? "", by } }));
}

type Told = Extract<MailTemplate, "output.returned" | "output.validated" | "output.round_due" | "output.commented">;

/** Who leads the Action hears of it at their own address, or the managers where nobody does. */
export async function tellLead(tx: Tx, template: Told, { more, onceKey, ...about }: About & { more: Record<string, string>; onceKey?: string }): Promise<Mail[]> {
  return [{ template, to: await leadOrManagers(tx, about.action), actionId: about.action.id, facts: { ...factsOf(about), ...more }, ...(onceKey ? { onceKey } : {}) }];
}
