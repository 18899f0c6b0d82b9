import { inArray } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { nextNumber } from "@/db/counters";
import type { Tx } from "@/db/client";
import { actionAuthorities, actionCountries, actionHolds, actionPublishedDates, actions, actionSources, actionTeam, organisations } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import type { Court } from "@/domain/requests/lifecycle";
import type { PublishedStatus } from "../lists";
import { pastAction, STAGE_OF_PUBLISHED, type PastAction } from "../past-action";
import { referenceOf, referenceSeries } from "../reference";
import { searchTextOf } from "../search-text";
import { leadNamed } from "./lead";

/** Registers an Action that ran before Suivi, from the public record: what its sources say, and where they disagree. */
export const registerPastAction = command({
  name: "action.register",
  input: pastAction,
  async run({ tx, actor, now }, past) {
    demand(actor, "action.register");
    const authorities = await namedAuthorities(tx, past);
    const lead = past.leadId ? await leadNamed(tx, past.leadId) : null;
    const series = referenceSeries({ countries: past.countries, region: past.region, scope: past.scope, year: past.year ?? firstYear(past) ?? dayOf(now).slice(0, 4) });
    const reference = referenceOf(series, await nextNumber(tx, "action", series));
    const id = crypto.randomUUID();
    await tx.insert(actions).values({ id, reference, ...row(past, now), leadId: lead?.id, leadName: lead?.name, authorityNames: authorities.map(({ name }) => name).join("; "), searchText: searchTextOf({ ...past, reference, countryCodes: past.countries, authorities: authorities.map(({ name }) => name) }) });
    await addParts(tx, id, past);
    if (authorities.length > 0) await tx.insert(actionAuthorities).values(authorities.map(({ organisationId, part, isLead }) => ({ actionId: id, organisationId, part, isLead })));
    if (lead) await tx.insert(actionTeam).values({ actionId: id, userId: lead.id });
    recordChanges(tx, changesOf({}, { ...row(past, now), authorityNames: authorities.map(({ name }) => name), leadName: lead?.name }));
    return { output: { reference }, events: [{ type: "action.registered", subject: { table: "actions", id }, actionId: id, facts: { reference, sources: past.sources.length }, audience: "delegation" }] };
  },
});

const COURT_OF_PUBLISHED: Partial<Record<PublishedStatus, Court>> = { ongoing: "facility", suspended: "committee" };

function row(past: PastAction, now: Date) {
  const stage = STAGE_OF_PUBLISHED[past.publishedStatus];
  const court = COURT_OF_PUBLISHED[past.publishedStatus] ?? null;
  const { titleEn, titleFr, summaryEn, summaryFr, thematicArea, specificAreas, region, regionLabel, requestedOn, approvedOn, firstActivityOn, lastActivityOn, closedOn, publishedStatus, publishedLabel, publishedActivities, expertCountries, statusNote, dateNote, expertNote, followUpNote } = past;
  return {
    titleEn, titleFr, summaryEn, summaryFr, thematicArea, specificAreas, region, regionLabel, requestedOn, approvedOn, firstActivityOn, lastActivityOn, closedOn, publishedStatus, publishedLabel,
    publishedActivities, expertCountries, statusNote, dateNote, expertNote, followUpNote,
    origin: "public_record" as const, stage, countryCodes: past.countries, endReason: stage === "closed_early" ? past.endReason : null,
    onHoldSince: past.publishedStatus === "suspended" ? past.holdSince : null,
    court, courtSince: court && dayOf(now), movedAt: now, createdAt: now,
  };
}

async function addParts(tx: Tx, actionId: string, past: PastAction) {
  if (past.countries.length > 0) await tx.insert(actionCountries).values(past.countries.map((country) => ({ actionId, country })));
  if (past.sources.length > 0) await tx.insert(actionSources).values(past.sources.map((url, index) => ({ id: crypto.randomUUID(), actionId, url, isMain: index === 0 })));
  if (past.publishedDates.length > 0) await tx.insert(actionPublishedDates).values(past.publishedDates.map((date) => ({ id: crypto.randomUUID(), actionId, ...date })));
  if (past.publishedStatus === "suspended") {
    await tx.insert(actionHolds).values({ id: crypto.randomUUID(), actionId, since: past.holdSince!, reason: past.holdReason!, decidedBy: past.holdDecidedBy ?? "" });
  }
}

async function namedAuthorities(tx: Tx, { requestingIds, partnerIds }: PastAction) {
  const wanted = [...new Set([...requestingIds, ...partnerIds])];
  if (wanted.length === 0) return [];
  const known = await tx.select({ id: organisations.id, name: organisations.nameEn }).from(organisations).where(inArray(organisations.id, wanted));
  return wanted.map((organisationId, index) => {
    const name = known.find(({ id }) => id === organisationId)?.name ?? refuseField(requestingIds.includes(organisationId) ? "requestingIds" : "partnerIds", "choose");
    return { organisationId, name, part: requestingIds.includes(organisationId) ? ("requesting" as const) : ("partner" as const), isLead: index === 0 };
  });
}

function firstYear({ requestedOn, approvedOn, firstActivityOn, lastActivityOn, publishedDates }: PastAction): string | undefined {
  const dates = [requestedOn, approvedOn, firstActivityOn, lastActivityOn, ...publishedDates.map(({ value }) => value)].filter((date) => date !== null);
  return dates.sort()[0]?.slice(0, 4);
}
