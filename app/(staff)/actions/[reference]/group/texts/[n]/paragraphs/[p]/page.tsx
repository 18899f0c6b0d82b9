import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { ParagraphView } from "@/components/drafting/paragraph-view";
import { BackLink } from "@/components/ui/back-link";
import { doneEvent } from "@/domain/history/done";
import { loadText } from "../../../load-text";
import { submitRemoval, submitRuling, submitWords } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; p: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, p } = await params;
  return { title: `${reference} · ${(await getTranslations("drafting"))("paragraph", { number: Number(p) || 0 })}` };
}

export default async function ParagraphPage({ params, searchParams }: Props) {
  const [{ reference, head, text, may }, { p }, search, t, events] = await Promise.all([loadText(params), params, searchParams, getTranslations("drafting"), getTranslations("events")]);
  const row = text.rows.find(({ number }) => String(number) === p);
  if (!row) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="group" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/group/texts/${text.number}`}>{t("backToText")}</BackLink>
      <h2 className="mb-4">{t("paragraph", { number: row.number })} – <span dir="auto" lang={text.language}>{text.title}</span></h2>
      <ParagraphView reference={reference} text={text} row={row} mayWrite={may} submits={{ rule: submitRuling, change: submitWords, remove: submitRemoval }} />
    </ActionFrame>
  );
}
