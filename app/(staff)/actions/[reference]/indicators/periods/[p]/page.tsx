import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { TextArea } from "@/components/forms/text-area";
import { PeriodFigures, PeriodState } from "@/components/indicators/period-table";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { loadChain } from "../../load-chain";
import { submitReopening } from "./submit";

type Props = { params: Promise<{ reference: string; p: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("periods")}` };
}

export default async function PeriodPage({ params, searchParams }: Props) {
  const [{ reference, p }, search, t, events] = await Promise.all([params, searchParams, getTranslations("indicators"), getTranslations("events")]);
  const { actor, head, chain, path } = await loadChain(reference, "indicator.read");
  const period = chain.periods.find(({ number }) => String(number) === p);
  if (!period) notFound();
  const isClosed = period.reopenedOn !== null || !may(actor, "period.lock", head.facts);
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="indicators" done={done && events(done)}>
      <BackLink href={path}>{t("back")}</BackLink>
      <Section title={<span dir="auto">{period.label}</span>}>
        <p className="mb-3 text-ink-2"><PeriodState period={period} />{period.reopenReason && <span dir="auto"> · {period.reopenReason}</span>}</p>
        <PeriodFigures period={period} indicators={chain.results.flatMap(({ indicators }) => indicators)} />
      </Section>
      <div className="mt-8"><FormGate closed={isClosed}>
        {!isClosed && <Section title={t("reopen")}>{null}</Section>}
        <Command quiet submit={submitReopening} hidden={{ reference, number: period.number, version: period.version }} submitLabel={t("reopen")}><TextArea name="reason" label={t("periodLabels.reason")} rows={3} limit={2000} /></Command>
      </FormGate></div>
    </ActionFrame>
  );
}
