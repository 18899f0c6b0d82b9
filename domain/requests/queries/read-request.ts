import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { requests } from "@/db/schema";
import type { DecisionRecord, Letter, OpinionLine, RequestAuthority, RequestDetail } from "../request-detail";

/** One request inside a running transaction; undefined when it does not exist for this actor. One statement. */
export async function readRequest(tx: Tx, reference: string): Promise<RequestDetail | undefined> {
  const [row] = await tx.select(DETAIL).from(requests).where(eq(requests.reference, reference));
  return row && asDetail(row);
}

/** The same with the opinions of the EU services, which only the facility may read. One statement. */
export async function readRequestWithOpinions(tx: Tx, reference: string): Promise<(RequestDetail & { opinions: OpinionLine[] }) | undefined> {
  const [row] = await tx.select({ ...DETAIL, opinions: OPINIONS }).from(requests).where(eq(requests.reference, reference));
  return row && { ...asDetail(row), opinions: row.opinions };
}

const DETAIL = {
  id: requests.id, reference: requests.reference, state: requests.state, outcome: requests.outcome, channel: requests.channel, leadAuthorityId: requests.leadAuthorityId, leadAuthorityName: requests.leadAuthorityName,
  country: requests.country, title: requests.title, language: requests.language, need: requests.need, expectedResult: requests.expectedResult, origin: requests.origin, otherSupport: requests.otherSupport,
  preferredPeriod: requests.preferredPeriod, thematicArea: requests.thematicArea, specificAreas: requests.specificAreas, contactName: requests.contactName, contactEmail: requests.contactEmail,
  contactPhone: requests.contactPhone, signatoryName: requests.signatoryName, signatoryRank: requests.signatoryRank, withdrawnReason: requests.withdrawnReason,
  court: requests.court, courtSince: requests.courtSince, submittedOn: requests.submittedOn, lastEditedByName: requests.lastEditedByName, updatedAt: requests.updatedAt, version: requests.version,
  authorities: sql<RequestAuthority[]>`(select coalesce(json_agg(json_build_object('id', o.id, 'nameEn', o.name_en, 'nameFr', o.name_fr, 'kind', o.kind, 'isLead', a.is_lead) order by a.is_lead desc, o.name_en), '[]')
    from request_authorities a join organisations o on o.id = a.organisation_id where a.request_id = "requests"."id")`,
  letters: sql<Letter[]>`(select coalesce(json_agg(json_build_object('id', d.id, 'fileName', d.file_name, 'bytes', d.bytes, 'uploadedByName', d.uploaded_by_name, 'uploadedAt', d.uploaded_at) order by d.uploaded_at desc), '[]')
    from documents d where d.request_id = "requests"."id" and d.kind = 'endorsement_letter')`,
  decision: sql<DecisionRecord | null>`(select json_build_object('outcome', d.outcome, 'decidedOn', d.decided_on, 'decidedByName', d.decided_by_name, 'reasons', d.reasons, 'explanation', d.explanation, 'conditions', d.conditions, 'redirectedTo', d.redirected_to)
    from decisions d where d.request_id = "requests"."id")`,
  returnReason: sql<string | null>`(select o.reason from request_rounds o where o.request_id = "requests"."id" and o.answered_on is null)`,
  actionReference: sql<string | null>`(select a.reference from actions a where a.request_id = "requests"."id")`,
};

const OPINIONS = sql<OpinionLine[]>`(select coalesce(json_agg(json_build_object('id', p.id, 'service', json_build_object('nameEn', o.name_en, 'nameFr', o.name_fr, 'kind', o.kind), 'state', p.state, 'answer', p.answer,
    'remarks', p.remarks, 'hasVeto', p.has_veto, 'askedOn', p.asked_on, 'dueOn', p.due_on, 'settledOn', p.settled_on, 'recordedByName', p.recorded_by_name, 'version', p.version) order by o.kind = 'eu_delegation' desc, o.name_en), '[]')
    from opinions p join organisations o on o.id = p.organisation_id where p.request_id = "requests"."id")`;

type Row = { [Key in keyof typeof DETAIL]: unknown } & { authorities: RequestAuthority[] };

// Codes lie in the database as text; the lists of the domain are what the commands let in.
function asDetail(row: Row): RequestDetail {
  return { ...(row as unknown as Omit<RequestDetail, "facts">), facts: { authorityIds: row.authorities.map(({ id }) => id) } };
}
