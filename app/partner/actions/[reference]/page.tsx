import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { SharedSheets } from "@/components/comparisons/shared-sheets";
import { PartnerTexts } from "@/components/drafting/text-lists";
import { CheckIns, Contact, Documents } from "@/components/partner-action/later";
import { Activities, NextMeeting } from "@/components/partner-action/meetings";
import { Members } from "@/components/partner-action/members";
import { NextGroupMeeting, PartnerMeetings } from "@/components/meetings/partner-meeting";
import { Concept, FinalReport, Outputs, Recommendations } from "@/components/partner-action/results";
import { Standing } from "@/components/partner-action/standing";
import { HistoryLink } from "@/components/history/history-link";
import { LessonList } from "@/components/lessons/lesson-list";
import { ToDo } from "@/components/partner-action/to-do";
import { TaskLine } from "@/components/requests/task-line";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findPartnerAction } from "@/domain/actions/queries/find-partner-action";
import { findCaseStudyState } from "@/domain/case-studies/queries/find-case-study-state";
import { findTexts } from "@/domain/drafting/queries/find-texts";
import { doneEvent } from "@/domain/history/done";
import { findSharedSheets } from "@/domain/comparisons/queries/find-shared-sheets";
import { findActionLessons } from "@/domain/lessons/queries/find-lessons";
import { findMeetings } from "@/domain/meetings/queries/find-meetings";
import { dayOf } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} – Suivi` };
}

export default async function PartnerActionPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, drafting, good, studies, events, locale] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("partner"), getTranslations("drafting.partner"), getTranslations("characteristics.partner"), getTranslations("caseStudies"), getTranslations("events"), getLocale()]);
  const [action, meetings, sheets, texts, lessons, study] = await Promise.all([findPartnerAction(actor, reference), findMeetings(actor, reference), findSharedSheets(actor, reference), findTexts(actor, reference), findActionLessons(actor, reference), findCaseStudyState(actor, reference)]);
  if (!action) return <ActionNotHere />;
  const done = doneEvent(search.done);
  const title = pick(locale, action.titleEn, action.titleFr);
  const today = dayOf(new Date());
  return (
    <>
      <PageHead title={<span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>} kicker={<><a href="/partner" className="inline-flex min-h-11 items-center">{t("back")}</a> · {reference}</>} done={done && events(done)} />
      <Standing action={action} today={today} />
      <Section title={t("toDo")}><ToDo action={action} today={today} /></Section>
      <Section title={t("meeting")}><NextGroupMeeting reference={reference} meetings={meetings} today={today} /><NextMeeting activities={action.activities} today={today} /></Section>
      <Section title={t("concept")}><Concept action={action} /></Section>
      <Section title={t("activities")}><Activities activities={action.activities} /></Section>
      <Section title={t("group")}><Members action={action} />{action.groupName && <p><a href={`/partner/actions/${reference}/members`} className="inline-block py-2.5">{t("groupMore")}</a></p>}</Section>
      {action.groupName && <Section title={t("groupMeetings")}><PartnerMeetings reference={reference} meetings={meetings} /></Section>}
      {texts.length > 0 && <Section title={drafting("title")}><PartnerTexts reference={reference} texts={texts} /></Section>}
      <Section title={t("results")}><ul className="border-t-2 border-ink"><TaskLine href={`/partner/actions/${reference}/results`} title={t("resultsRead")} note={t("resultsNote")} /><TaskLine href={`/partner/actions/${reference}/good-practice`} title={good("link")} note={good("linkNote")} />{study && <TaskLine href={`/partner/actions/${reference}/case-study`} title={studies("partner.link")} note={studies(`publicStates.${study}`)} />}</ul></Section>
      {sheets.length > 0 && <Section title={t("comparison")}><SharedSheets reference={reference} sheets={sheets} /></Section>}
      <Section title={t("outputs")}><Outputs reference={reference} items={action.outputs} /></Section>
      <Section title={t("recommendations")}><Recommendations reference={reference} items={action.recommendations} /></Section>
      <Section title={t("report")}><FinalReport action={action} /></Section>
      {lessons.length > 0 && <Section title={t("lessons")} id="lessons"><LessonList lessons={lessons} empty={null} /></Section>}
      <ProvenanceLink action={`/partner/actions/${reference}`} />
      <HistoryLink action={`/partner/actions/${reference}`} />
      <Section title={t("checkIns")}><CheckIns action={action} today={today} /></Section>
      <Section title={t("documents")}><Documents action={action} /></Section>
      <Section title={t("contact")}><Contact action={action} /></Section>
    </>
  );
}
