import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { CountedRowsView } from "@/components/indicators/counted-rows";
import { IndicatorFactsView } from "@/components/indicators/indicator-facts";
import { ValueTable } from "@/components/indicators/value-table";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/link-button";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { loadIndicator } from "./load-indicator";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("indicators"))("indicator", { number: Number(n) || 0 })}` };
}

export default async function IndicatorPage({ params, searchParams }: Props) {
  const [at, search, t, values, events] = await Promise.all([params, searchParams, getTranslations("indicators"), getTranslations("indicatorValues"), getTranslations("events")]);
  const { actor, head, page: { indicator, ...page }, path } = await loadIndicator(at, "indicator.read");
  const mayWrite = may(actor, "indicator.write", head.facts);
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="indicators" done={done && events(done)}>
      <BackLink href={`/actions/${at.reference}/indicators`}>{t("back")}</BackLink>
      <Section title={<>{indicator.number}. <Localised en={indicator.titleEn} fr={indicator.titleFr} /></>} aside={mayWrite && <a href={`${path}/edit`}>{t("changeIndicator")}</a>}>
        <IndicatorFactsView indicator={indicator} result={page.result} />
      </Section>
      {indicator.countedBy ? (
        <Section title={t("rowsTitle")}><CountedRowsView reference={at.reference} countedBy={indicator.countedBy} rows={page.rows} /></Section>
      ) : (
        <Section title={values("title")} aside={mayWrite && <LinkButton href={`${path}/values/new`}>{values("record")}</LinkButton>}><ValueTable path={path} indicator={indicator} values={page.values} /></Section>
      )}
    </ActionFrame>
  );
}
