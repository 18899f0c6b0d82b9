import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { TextForms } from "@/components/drafting/text-forms";
import { TextView } from "@/components/drafting/text-view";
import { BackLink } from "@/components/ui/back-link";
import { doneEvent } from "@/domain/history/done";
import { isWritable, loadText, type TextProps } from "../load-text";
import { submitAgreement, submitAsking, submitEnd, submitReminder, submitSettingAside } from "./submit";

type Props = TextProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("drafting"))("title")}` };
}

export default async function TextPage({ params, searchParams }: Props) {
  const [{ reference, head, text, may }, search, t, events] = await Promise.all([loadText(params), searchParams, getTranslations("drafting"), getTranslations("events")]);
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="group" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/group`}>{t("back")}</BackLink>
      <TextView reference={reference} text={text} mayAdd={may && isWritable(text)} mayRecord={may && (text.state === "open" || text.state === "settling")} />
      {may && <TextForms reference={reference} text={text} submits={{ ask: submitAsking, remind: submitReminder, endRound: submitEnd, agree: submitAgreement, setAside: submitSettingAside }} />}
    </ActionFrame>
  );
}
