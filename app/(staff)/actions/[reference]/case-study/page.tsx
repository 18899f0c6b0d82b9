import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { CaseStudyMoves } from "@/components/case-studies/case-study-moves";
import { Editions } from "@/components/case-studies/editions";
import { SectionList } from "@/components/case-studies/section-list";
import { Section } from "@/components/ui/section";
import { CASE_STUDY_STAGES } from "@/domain/case-studies/lifecycle";
import { doneEvent } from "@/domain/history/done";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { may } from "@/domain/policy/matrix";
import { loadCaseStudy, type CaseStudyProps } from "./load-case-study";
import { submitCheck, submitDraft, submitPublish, submitReopen, submitSend, submitVisibility } from "./submit";

export async function generateMetadata({ params }: CaseStudyProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("caseStudies"))("title")}` };
}

/** The public account of an Action on its way: what is written, what it waits for, what is public. */
export default async function CaseStudyPage(props: CaseStudyProps) {
  const [{ reference, search, actor, head, file, mayWrite, isOpen }, t, events] = await Promise.all([loadCaseStudy(props), getTranslations("caseStudies"), getTranslations("events")]);
  const programme = await findProgramme(actor);
  const done = doneEvent(search.done);
  const isEarly = !CASE_STUDY_STAGES.some((stage) => stage === head.stage);
  return (
    <ActionFrame head={head} tab="good-practice" done={done && events(done)}>
      <Section title={t("title")}>
        <p className="mb-4 max-w-reading">{t("lead")}</p>
        {isEarly && <p className="text-ink-2">{t("tooEarly")}</p>}
        {!mayWrite && <p className="text-ink-2">{t("onlyTeam")}</p>}
        <CaseStudyMoves reference={reference} file={file} mayWrite={mayWrite} isOpen={isOpen} programme={programme} submits={{ draft: submitDraft, send: submitSend, visibility: submitVisibility, publish: submitPublish, reopen: submitReopen }} />
      </Section>
      <SectionList reference={reference} file={file} isOpen={isOpen && mayWrite} mayCheck={may(actor, "text.review", head.facts)} submitCheck={submitCheck} />
      <Editions reference={reference} file={file} mayWithdraw={mayWrite} />
    </ActionFrame>
  );
}
