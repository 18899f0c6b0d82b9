import type { Tx } from "@/db/client";
import { makeLink } from "@/domain/links/commands/make-link";
import type { Actor } from "@/domain/policy/actor";
import { addMonths, type PartialDate } from "@/domain/shared/dates";
import type { Mail } from "@/server/command";
import type { LoadedRequest } from "./load-request";

type Question = { opinionId: string; organisationId: string; service: string; sentTo: string; dueOn: PartialDate; hasVeto: boolean };
type More = { actor: Actor; now: Date; note?: string | null; information?: string | null };

// A service that objects late still finds its link open.
const MONTHS_OPEN = 6;
const MOST_NEED = 600;

/** The mail that asks a service for its opinion, with a link that answers it: everything it needs to answer without an account. */
export async function askByMail(tx: Tx, request: LoadedRequest, { opinionId, organisationId, service, sentTo, dueOn, hasVeto }: Question, { actor, now, note, information }: More): Promise<Mail> {
  const linkId = await makeLink(tx, { purpose: "opinion", subjectId: opinionId, requestId: request.id, organisationId, toAddress: sentTo, madeByName: actor.personName, now, expiresOn: addMonths(dueOn, MONTHS_OPEN) });
  return {
    template: "opinion.asked", to: { address: sentTo, name: service, locale: request.language === "fr" ? "fr" : "en" }, requestId: request.id, linkId,
    facts: {
      reference: request.reference, title: request.title, authority: request.leadAuthorityName, service, country: request.country ?? "", need: inShort(request.need), expectedResult: inShort(request.expectedResult),
      dueOn, silenceOn: hasVeto ? "" : dueOn, veto: hasVeto ? "yes" : "", note: note ?? "", information: information ?? "", askedBy: actor.personName,
    },
  };
}

const inShort = (text: string) => (text.length > MOST_NEED ? `${text.slice(0, MOST_NEED).trimEnd()} …` : text);
