import { and, eq, ne } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { nextNumber } from "@/db/counters";
import type { Tx } from "@/db/client";
import { actionAuthorities, actionCountries, actions, actionTeam, countries, decisions, organisations, requestAuthorities, requests } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { referenceOf, referenceSeries } from "../reference";
import { open } from "../schema";
import { searchTextOf } from "../search-text";
import { leadNamed } from "./lead";

/** Turns an approved request into an Action in design: its own reference, the request's authorities, country and theme, and a lead. */
export const openAction = command({
  name: "action.open",
  input: open,
  async run({ tx, actor, now }, { requestReference, titleEn, titleFr, leadId }) {
    const request = await loadRequest(tx, requestReference);
    demand(actor, "action.open");
    if (!request.isApproved) refuse({ kind: "unmet", missing: [{ key: "actions.requestApproved", href: `/requests/${requestReference}` }] });
    const lead = leadId ? await leadNamed(tx, leadId) : null;
    const codes = request.country ? [request.country] : [];
    const series = referenceSeries({ countries: codes, region: request.region, year: (request.submittedOn ?? dayOf(now)).slice(0, 4) });
    const reference = referenceOf(series, await nextNumber(tx, "action", series));
    const id = crypto.randomUUID();
    const names = request.authorities.map(({ name }) => name);
    await tx.insert(actions).values({
      id, reference, requestId: request.id, phaseId: request.phaseId, titleEn, titleFr, thematicArea: request.thematicArea, specificAreas: request.specificAreas,
      requestedOn: request.submittedOn, approvedOn: request.decidedOn, leadId: lead?.id, leadName: lead?.name, court: "facility", courtSince: dayOf(now), movedAt: now, createdAt: now,
      authorityNames: names.join("; "), countryCodes: codes, searchText: searchTextOf({ reference, titleEn, titleFr, countryCodes: codes, authorities: names }),
    });
    if (codes.length > 0) await tx.insert(actionCountries).values(codes.map((country) => ({ actionId: id, country })));
    await tx.insert(actionAuthorities).values(request.authorities.map(({ organisationId, isLead }) => ({ actionId: id, organisationId, part: "requesting" as const, isLead })));
    if (lead) await tx.insert(actionTeam).values({ actionId: id, userId: lead.id });
    recordChanges(tx, changesOf({}, { titleEn, titleFr, thematicArea: request.thematicArea, specificAreas: request.specificAreas, requestedOn: request.submittedOn, approvedOn: request.decidedOn, countryCodes: codes, authorityNames: names, leadName: lead?.name }));
    return {
      output: { reference },
      events: [{ type: "action.opened", subject: { table: "actions", id }, actionId: id, requestId: request.id, facts: { reference, request: requestReference, ...(lead ? { leadName: lead.name } : {}) }, audience: "delegation" }],
    };
  },
});

async function loadRequest(tx: Tx, reference: string) {
  const [row] = await tx
    .select({
      id: requests.id, outcome: requests.outcome, country: requests.country, phaseId: requests.phaseId, submittedOn: requests.submittedOn, thematicArea: requests.thematicArea,
      specificAreas: requests.specificAreas, decidedOn: decisions.decidedOn, region: countries.region, leadAuthorityId: requests.leadAuthorityId,
    })
    .from(requests).leftJoin(decisions, eq(decisions.requestId, requests.id)).leftJoin(countries, eq(countries.iso3, requests.country))
    .where(eq(requests.reference, reference));
  const request = found(row);
  const authorities = await tx
    .select({ organisationId: organisations.id, name: organisations.nameEn, isLead: requestAuthorities.isLead })
    .from(requestAuthorities).innerJoin(organisations, eq(organisations.id, requestAuthorities.organisationId))
    .where(and(eq(requestAuthorities.requestId, request.id), ne(requestAuthorities.state, "declined")));
  return { ...request, authorities, isApproved: request.outcome === "approved" || request.outcome === "approved_with_conditions" };
}
