import { notFound } from "next/navigation";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { CASE_STUDY_STAGES } from "@/domain/case-studies/lifecycle";
import { findCaseStudy } from "@/domain/case-studies/queries/find-case-study";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

export type CaseStudyProps = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

/** What every page of a case study needs: the Action, the case study, and what its reader may do with it. */
export async function loadCaseStudy({ params, searchParams }: CaseStudyProps) {
  const [{ reference }, search, actor] = await Promise.all([params, searchParams, requireActorIn("staff")]);
  const [head, file] = await Promise.all([findActionHead(actor, reference), findCaseStudy(actor, reference)]);
  if (!head || !file) notFound();
  const mayWrite = may(actor, "case_study.write", head.facts);
  const isOpen = CASE_STUDY_STAGES.some((stage) => stage === head.stage) && (file.study === null || file.study.state === "drafting");
  return { reference, search, actor, head, file, mayWrite, isOpen };
}
