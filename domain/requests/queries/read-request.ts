import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { requests } from "@/db/schema";
import type { Party } from "../joint";
import type { DecisionRecord } from "../decision";
import type { JoinedRequest, Letter, OpinionLine, RequestAuthority, RequestDetail, Round, SentVersion } from "../request-detail";

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
  country: requests.country, unit: requests.unit, title: requests.title, language: requests.language, need: requests.need, expectedResult: requests.expectedResult, origin: requests.origin, originUrl: requests.originUrl, contribution: requests.contribution, otherSupport: requests.otherSupport,
  preferredPeriod: requests.preferredPeriod, thematicArea: requests.thematicArea, specificAreas: requests.specificAreas, contactName: requests.contactName, contactEmail: requests.contactEmail,
  contactPhone: requests.contactPhone, signatoryName: requests.signatoryName, signatoryRank: requests.signatoryRank, withdrawnReason: requests.withdrawnReason,
  court: requests.court, courtSince: requests.courtSince, submittedOn: requests.submittedOn, lastEditedById: requests.lastEditedById, lastEditedByName: requests.lastEditedByName, lastEditedAt: requests.lastEditedAt, editingSince: requests.editingSince, updatedAt: requests.updatedAt, version: requests.version,
  authorities: sql<RequestAuthority[]>`(select coalesce(json_agg(json_build_object('id', o.id, 'nameEn', o.name_en, 'nameFr', o.name_fr, 'kind', o.kind, 'isLead', a.is_lead) order by a.is_lead desc, o.name_en), '[]')
    from request_authorities a join organisations o on o.id = a.organisation_id where a.request_id = "requests"."id" and a.state <> 'declined')`,
  parties: sql<Party[]>`(select json_agg(json_build_object('id', a.id, 'organisationId', a.organisation_id, 'nameEn', coalesce(o.name_en, a.invited_name), 'nameFr', o.name_fr, 'kind', coalesce(o.kind, a.invited_kind), 'isLead', a.is_lead, 'state', a.state,
    'signedOn', a.signed_on, 'signedVia', a.signed_via, 'signatoryName', a.signatory_name, 'signatoryRank', a.signatory_rank, 'declineReason', a.decline_reason,
    'letter', (select json_build_object('id', d.id, 'fileName', d.file_name, 'audience', d.audience) from documents d where d.id = a.letter_id), 'version', a.version) order by a.is_lead desc, coalesce(o.name_en, a.invited_name))
    from request_authorities a left join organisations o on o.id = a.organisation_id where a.request_id = "requests"."id")`,
  letters: sql<Letter[]>`(select coalesce(json_agg(json_build_object('id', d.id, 'fileName', d.file_name, 'audience', d.audience, 'bytes', d.bytes, 'uploadedByName', d.uploaded_by_name, 'uploadedAt', d.uploaded_at) order by d.uploaded_at desc), '[]')
    from documents d where d.request_id = "requests"."id" and d.kind = 'endorsement_letter')`,
  decision: sql<DecisionRecord | null>`(select json_build_object('outcome', d.outcome, 'decidedOn', d.decided_on, 'decidedByName', d.decided_by_name, 'reasons', d.reasons, 'explanation', d.explanation, 'redirectedTo', d.redirected_to,
    'conditions', (select coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'text', c.text, 'owner', c.owner, 'dueOn', c.due_on, 'metOn', c.met_on, 'metNote', c.met_note, 'version', c.version) order by c.position), '[]')
      from decision_conditions c where c.request_id = d.request_id))
    from decisions d where d.request_id = "requests"."id")`,
  readerSavedAt: sql<string | null>`(select to_json(max(e.happened_at)) #>> '{}' from audit_events e where e.request_id = "requests"."id" and e.command = 'request.save' and e.actor_user_id = (select app.user_id()))`,
  copiedFrom: sql<string | null>`(select o.reference from requests o where o.id = "requests"."copied_from_id")`,
  mergedInto: sql<string | null>`(select o.reference from requests o where o.id = "requests"."merged_into_id")`,
  joined: sql<JoinedRequest[]>`(with recursive into_this as (select j.id from requests j where j.merged_into_id = "requests"."id" union select j.id from requests j join into_this i on j.merged_into_id = i.id)
    select coalesce(json_agg(json_build_object('reference', j.reference, 'title', j.title, 'language', j.language, 'documents', (select coalesce(json_agg(json_build_object('id', d.id, 'fileName', d.file_name, 'audience', d.audience, 'bytes', d.bytes, 'uploadedByName', d.uploaded_by_name, 'uploadedAt', d.uploaded_at) order by d.uploaded_at desc), '[]')
      from documents d where d.request_id = j.id)) order by j.reference), '[]') from requests j where j.id in (select id from into_this))`,
  answers: sql<RequestDetail["answers"]>`(select coalesce(json_object_agg(q.question, json_build_object('version', q.version, 'savedById', q.saved_by_id, 'savedByName', q.saved_by_name, 'savedAt', q.saved_at)), '{}')
    from request_answers q where q.request_id = "requests"."id")`,
  rounds: sql<Round[]>`(select coalesce(json_agg(json_build_object('number', n.number, 'askedOn', n.asked_on, 'askedAt', n.asked_at, 'askedByName', n.asked_by_name, 'reason', n.reason, 'questions', n.questions, 'dueOn', n.due_on,
    'checklist', (select json_build_object('id', d.id, 'fileName', d.file_name, 'audience', d.audience) from documents d where d.id = n.checklist_id), 'answer', n.answer, 'answeredOn', n.answered_on, 'answeredByName', n.answered_by_name) order by n.number desc), '[]')
    from request_rounds n where n.request_id = "requests"."id")`,
  versions: sql<SentVersion[]>`(select coalesce(json_agg(json_build_object('number', v.number, 'sentOn', v.sent_on, 'sentByName', v.sent_by_name) order by v.number desc), '[]') from request_versions v where v.request_id = "requests"."id")`,
  actionReference: sql<string | null>`(select a.reference from actions a where a.request_id = "requests"."id")`,
};

const OPINIONS = sql<OpinionLine[]>`(select coalesce(json_agg(json_build_object('id', p.id, 'service', json_build_object('nameEn', o.name_en, 'nameFr', o.name_fr, 'kind', o.kind), 'state', p.state, 'answer', p.answer,
    'remarks', p.remarks, 'hasVeto', p.has_veto, 'askedOn', p.asked_on, 'dueOn', p.due_on, 'settledOn', p.settled_on, 'recordedByName', p.recorded_by_name, 'version', p.version, 'sentTo', p.sent_to, 'answeredVia', p.answered_via, 'answeredByName', p.answered_by_name,
    'letter', (select json_build_object('id', d.id, 'fileName', d.file_name, 'audience', d.audience) from documents d where d.id = p.letter_id), 'lateAnswer', p.late_answer, 'lateRemarks', p.late_remarks, 'lateOn', p.late_on) order by o.kind = 'eu_delegation' desc, o.name_en), '[]')
    from opinions p join organisations o on o.id = p.organisation_id where p.request_id = "requests"."id")`;

type Row = { [Key in keyof typeof DETAIL]: unknown } & { authorities: RequestAuthority[] };

// Codes lie in the database as text; the lists of the domain are what the commands let in.
function asDetail(row: Row): RequestDetail {
  return { ...(row as unknown as Omit<RequestDetail, "facts">), facts: { authorityIds: row.authorities.map(({ id }) => id) } };
}
