import { and, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { save } from "@/db/save";
import { opinions, organisations, requests } from "@/db/schema";
import { insertOrganisation, organisationAdded } from "@/domain/organisations/commands/add-organisation";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { REQUEST_COURT, REQUEST_LIFECYCLE } from "../lifecycle";
import { consultServicesInput } from "../schema";
import { loadRequest, ofRequest, type LoadedRequest } from "./load-request";
import { silenceDate } from "./silence-date";

/** Asks the EU services and the delegation for their opinion; from today their silence runs. */
export const consultServices = command({
  name: "request.consult",
  input: consultServicesInput,
  async run({ tx, actor, now }, input) {
    const request = await loadRequest(tx, input.reference);
    demand(actor, "request.consult", request.facts);
    const { services, added } = await askedServices(tx, request, input);
    const state = demandMove(REQUEST_LIFECYCLE, "consult", { state: request.state, met: { delegationAmongAsked: services.some((one) => coversRequest(one, request)) } });
    const askedOn = dayOf(now);
    const dueOn = await silenceDate(tx, askedOn);
    const asked = services.map(({ id, nameEn }) => ({ id: crypto.randomUUID(), organisationId: id, nameEn, hasVeto: input.vetoes.includes(id) }));
    await save(tx, requests, request, input.version, { state, court: REQUEST_COURT[state], courtSince: askedOn });
    await tx.insert(opinions).values(asked.map(({ nameEn: _, ...opinion }) => ({ ...opinion, requestId: request.id, askedOn, dueOn })));
    return {
      output: { reference: input.reference },
      // The authority reads that the consultation began; which services were asked stays with the facility.
      events: [
        { type: "opinion.asked", ...ofRequest(request) },
        ...asked.map(({ id, nameEn }) => ({ type: "opinion.asked" as const, subject: { table: "opinions", id }, requestId: request.id, facts: { service: nameEn, dueOn }, audience: "facility" as const })),
        ...added.map(organisationAdded),
      ],
    };
  },
});

type Service = Pick<typeof organisations.$inferSelect, "id" | "nameEn" | "kind" | "covers">;

async function askedServices(tx: Tx, request: LoadedRequest, { services, newServiceName, newServiceKind }: z.output<typeof consultServicesInput>) {
  const chosen: Service[] = services.length === 0 ? [] : await tx
    .select({ id: organisations.id, nameEn: organisations.nameEn, kind: organisations.kind, covers: organisations.covers })
    .from(organisations)
    .where(and(inArray(organisations.id, services), inArray(organisations.kind, ["eu_service", "eu_delegation"])));
  if (chosen.length !== new Set(services).size) refuseField("services", "choose");
  if (!newServiceName) return { services: chosen, added: [] };
  if (!newServiceKind) refuseField("newServiceKind", "choose");
  const covers = newServiceKind === "eu_delegation" && request.country ? [request.country] : [];
  const added = await insertOrganisation(tx, { nameEn: newServiceName, kind: newServiceKind, covers });
  return { services: [...chosen, { id: added.id, nameEn: newServiceName, kind: newServiceKind, covers }], added: [added] };
}

/** The delegation of the request's country; any delegation where a request has none. */
function coversRequest({ kind, covers }: Service, { country }: LoadedRequest): boolean {
  return kind === "eu_delegation" && (country === null || covers.includes(country));
}
