import { asc, eq, sql } from "drizzle-orm";
import { newestRound, readingMarks, wasSentBack } from "@/db/assessments";
import { as, type Tx } from "@/db/client";
import { requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { approvalNeeds, type OpinionFacts } from "@/domain/requests/approval";
import type { ApprovalNeed } from "@/domain/requests/request-file";
import type { Candidate } from "../meeting";

const MOST = 200;
const OF = sql`"requests"."id"`;

/** Requests before the committee, the ready ones first, each with what it still lacks. */
export function findCandidates(actor: Actor): Promise<Candidate[]> {
  return as(actor, readCandidates);
}

/** The same inside a running transaction. */
export async function readCandidates(tx: Tx): Promise<Candidate[]> {
  const rows = await tx
    .select({
      reference: requests.reference, title: requests.title, language: requests.language, leadAuthorityName: requests.leadAuthorityName, country: requests.country, court: requests.court, courtSince: requests.courtSince, signatoryRank: requests.signatoryRank,
      opinions: sql<OpinionFacts[]>`(select coalesce(json_agg(json_build_object('state', p.state, 'answer', p.answer, 'isDelegation', o.kind = 'eu_delegation')), '[]') from opinions p join organisations o on o.id = p.organisation_id where p.request_id = "requests"."id")`,
      hasLetter: sql<boolean>`exists (select 1 from documents d where d.request_id = "requests"."id" and d.kind = 'endorsement_letter')`,
      readings: readingMarks(OF), round: newestRound(OF), wasSentBack: wasSentBack(OF),
      meeting: sql<number | null>`(select m.number from committee_items i join committee_meetings m on m.id = i.meeting_id where i.request_id = "requests"."id" and i.state = 'listed' and m.state = 'planned' limit 1)`,
    })
    .from(requests).where(eq(requests.state, "in_consultation")).orderBy(asc(requests.courtSince), asc(requests.reference)).limit(MOST);
  const candidates = rows.map(({ opinions, hasLetter, signatoryRank, readings, round, wasSentBack: isBack, ...request }) => ({
    ...request, missing: missingOf(approvalNeeds({ opinions, hasLetter, signatoryRank, review: { readings, round, wasSentBack: isBack } })),
  }));
  return [...candidates.filter(isReady), ...candidates.filter((candidate) => !isReady(candidate))];
}

const isReady = ({ missing }: Pick<Candidate, "missing">) => missing.length === 0;
const missingOf = (met: Record<ApprovalNeed, boolean>) => (Object.keys(met) as ApprovalNeed[]).filter((need) => !met[need]);
