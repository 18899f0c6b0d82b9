import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import type { PartialDate } from "@/domain/shared/dates";
import type { Actor } from "@/domain/policy/actor";
import { demandMove } from "@/domain/shared/lifecycle";
import type { CommandEvent, Mail } from "@/server/command";
import { OPINION_LIFECYCLE, type OpinionAnswer } from "../lifecycle";
import type { AnswerWay } from "../lists";
import { keepOpinionLetter } from "./keep-opinion-letter";
import { ofOpinion, type LoadedOpinion } from "./load-opinion";
import type { LoadedRequest } from "./load-request";

type Objection = { answer: OpinionAnswer; remarks: string; lateOn: PartialDate; via: AnswerWay | null; by: string | null; file?: File };

/** What a service says after its silence became consent: kept and shown, the consent stands, managers are told. */
export async function keepObjection(tx: Tx, { request, opinion }: { request: LoadedRequest; opinion: LoadedOpinion }, { answer, remarks, lateOn, via, by, file }: Objection, { actor, now }: { actor: Actor; now: Date }): Promise<{ output: { reference: string }; events: [CommandEvent]; mail: Mail[] }> {
  const state = demandMove(OPINION_LIFECYCLE, "objectLate", { state: opinion.state, met: { notObjectedYet: opinion.lateAnswer === null } });
  const letterId = file ? await keepOpinionLetter(tx, request, { file, actor, now }) : opinion.letterId;
  await save(tx, opinions, opinion, opinion.version, { state, lateAnswer: answer, lateRemarks: remarks, lateOn, letterId, answeredByName: by, answeredVia: via });
  const event = ofOpinion(opinion);
  const { reference, title, leadAuthorityName: authority } = request;
  return {
    output: { reference },
    events: [{ type: "opinion.objected_late", ...event, facts: { ...event.facts, answer, person: by } }],
    mail: [{ template: "opinion.late", to: { role: "manager" }, requestId: request.id, facts: { reference, title, authority, service: opinion.service, answer, remarks, by: by ?? "", silenceOn: opinion.settledOn ?? "" } }],
  };
}
