import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AgendaTable } from "@/components/committee/agenda-table";
import { PositionFields, PostponeFields } from "@/components/committee/item-forms";
import { PositionsTable } from "@/components/committee/positions-table";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { TextArea } from "@/components/forms/text-area";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findMeetings } from "@/domain/committee/queries/find-meetings";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { loadMeeting } from "../../../load-meeting";
import { submitComment, submitPosition, submitPostpone, submitSendBack } from "./submit";

type Props = { params: Promise<{ number: string; item: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return { title: `${(await params).number} · ${(await getTranslations("committee"))("meeting.request")}` };
}

export default async function ItemPage({ params, searchParams }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const { item: id } = await params;
  const item = meeting.items.find((one) => one.id === id) ?? notFound();
  const [t, events, done, meetings] = await Promise.all([getTranslations("committee"), getTranslations("events"), searchParams.then((search) => doneEvent(search.done)), findMeetings(actor)]);
  const { number, mode } = meeting;
  const hidden = { number, itemId: item.id, version: item.version };
  const isOpen = meeting.state === "planned" && item.state === "listed" && may(actor, "committee.prepare");
  const others = meetings.filter((one) => one.state === "planned" && one.number !== number);
  return (
    <>
      <PageHead title={`${item.request.reference} · ${t(`numbered.${mode}`, { number })}`} kicker={<a href={`/committee/${number}`}>{t("backToMeeting")}</a>} done={done && events(done)} />
      <AgendaTable meeting={{ ...meeting, items: [item] }} mayDecide={may(actor, "request.decide")} />
      {mode === "written" && <Section title={t("item.positions")}><p className="mb-3 max-w-reading text-ink-2">{t("item.lead")}</p><PositionsTable meeting={meeting} item={item} today={programmeDay(new Date())} /></Section>}
      <FormGate closed={!isOpen}>
        <div className="max-w-[44rem]">
          {mode === "written" && <Section title={t("item.record")}><Command submit={submitPosition} hidden={{ number, itemId: item.id }} submitLabel={t("item.submitPosition")}><PositionFields members={meeting.members} /></Command></Section>}
          <Section title={t("item.comment")}><Command quiet submit={submitComment} hidden={hidden} submitLabel={t("item.submitComment")}><TextArea name="comment" label={t("item.comment")} hint={t("item.commentHint")} rows={3} limit={1000} defaultValue={item.comment ?? undefined} /></Command></Section>
          <Section title={t("item.postpone")}><Command quiet submit={submitPostpone} hidden={hidden} submitLabel={t("item.submitPostpone")}><PostponeFields meetings={others} /></Command></Section>
          <Section title={t("item.sendBack")}><p className="mb-3 max-w-reading text-ink-2">{t("item.sendBackLead")}</p><Command quiet submit={submitSendBack} hidden={hidden} submitLabel={t("item.submitSendBack")}><TextArea name="comment" label={t("item.sendBackWhy")} rows={3} limit={1000} /></Command></Section>
        </div>
      </FormGate>
    </>
  );
}
