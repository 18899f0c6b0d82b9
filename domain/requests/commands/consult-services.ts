import { and, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { opinions, organisations, requests } from "@/db/schema";
import { insertOrganisation, organisationAdded } from "@/domain/organisations/commands/add-organisation";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, type Mail } from "@/server/command";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { consultServicesInput } from "../schema";
import { askByMail } from "./ask-by-mail";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";
import { silenceDate } from "./silence-date";

/** Asks the EU services and the delegation for their opinion, each at its address; from today their silence runs. */
export const consultServices = command({
  name: "request.consult",
  input: consultServicesInput,
  async run({ tx, actor, now }, input) {
    const request = await loadRequest(tx, input.reference);
    demand(actor, "request.consult", request.facts);
    const { services, added } = await askedServices(tx, request, input);
    const state = demandMove(REQUEST_LIFECYCLE, "consult", { state: request.state, met: { delegationAmongAsked: services.some((one) => coversRequest(one, request)) } });
    const askedOn = programmeDay(now);
    const { dueOn, days } = await silenceDate(tx, { phaseId: request.phaseId, askedOn });
    const asked = services.map((one) => ({ ...one, opinionId: crypto.randomUUID(), hasVeto: input.vetoes.includes(one.id), sentTo: addressOf(one, input) }));
    const court = REQUEST_COURT[state];
    await save(tx, requests, request, input.version, { state, court, courtSince: askedOn });
    await tx.insert(opinions).values(asked.map(({ id, opinionId, hasVeto, sentTo }) => ({ id: opinionId, requestId: request.id, organisationId: id, hasVeto, sentTo, askedOn, dueOn })));
    const mail: Mail[] = [];
    for (const { id: organisationId, nameEn: service, sentTo, ...question } of asked) {
      if (sentTo) mail.push(await askByMail(tx, request, { ...question, organisationId, service, sentTo, dueOn }, { actor, now, note: input.note }));
    }
    return {
      output: { reference: input.reference },
      // The authority reads that the consultation began; which services were asked stays with the facility.
      events: [
        { type: "opinion.asked", ...ofRequest(request), facts: { court, dueOn } },
        ...asked.map(({ opinionId: id, nameEn: service, sentTo, hasVeto }) => ({ type: "opinion.asked" as const, subject: { table: "opinions", id }, requestId: request.id, facts: { service, dueOn, workingDays: days, sentTo, hasVeto }, reason: input.note, audience: "facility" as const })),
        ...added.map(organisationAdded),
      ],
      mail,
    };
  },
});

type Input = z.output<typeof consultServicesInput>;
type Service = Pick<typeof organisations.$inferSelect, "id" | "nameEn" | "kind" | "covers" | "email">;

async function askedServices(tx: Tx, request: LoadedRequest, { services, newServiceName, newServiceKind, newServiceEmail }: Input) {
  const chosen: Service[] = services.length === 0 ? [] : await tx
    .select({ id: organisations.id, nameEn: organisations.nameEn, kind: organisations.kind, covers: organisations.covers, email: organisations.email })
    .from(organisations)
    .where(and(inArray(organisations.id, services), inArray(organisations.kind, ["eu_service", "eu_delegation"])));
  if (chosen.length !== new Set(services).size) refuseField("services", "choose");
  if (!newServiceName) return { services: chosen, added: [] };
  if (!newServiceKind) refuseField("newServiceKind", "choose");
  const covers = newServiceKind === "eu_delegation" && request.country ? [request.country] : [];
  const added = await insertOrganisation(tx, { nameEn: newServiceName, kind: newServiceKind, covers, email: newServiceEmail });
  return { services: [...chosen, { id: added.id, nameEn: newServiceName, kind: newServiceKind, covers, email: newServiceEmail }], added: [added] };
}

/** As typed on the page; as we know it where the page did not offer it. */
function addressOf({ id, email }: Service, { offered, addresses }: Input): string | null {
  const place = offered.indexOf(id);
  return place < 0 ? email : addresses[place]?.toLowerCase() || null;
}

/** The delegation of the request's country; any delegation where a request has none. */
function coversRequest({ kind, covers }: Service, { country }: LoadedRequest): boolean {
  return kind === "eu_delegation" && (country === null || covers.includes(country));
}
