import type { LoadedAction } from "@/domain/actions/commands/load-action";
import type { Mail } from "@/server/command";
import type { LoadedText } from "./load-text";

type Told = { organisationId: string; organisationName: string; address?: { name: string; address: string; linkId: string } };

/** Asks somebody for positions, or reminds them: a member by their link, an authority's people of their page. */
export function askingMail(template: "drafting.asked" | "drafting.reminder", action: LoadedAction, text: LoadedText, { told, count, dueOn, by, locale }: { told: Told; count: number; dueOn: string; by: string; locale: "en" | "fr" }): Mail {
  const { organisationId, organisationName, address } = told;
  const facts = {
    reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", group: text.groupName, text: text.title, institution: organisationName, number: String(text.number), hasAccount: address ? "" : "yes", count: String(count), dueOn, by,
    ...(template === "drafting.asked" ? { message: text.message ?? "" } : {}),
  };
  return { template, to: address ? { address: address.address, name: address.name, locale } : { organisationId }, actionId: action.id, facts, ...(address ? { linkId: address.linkId } : {}) };
}
