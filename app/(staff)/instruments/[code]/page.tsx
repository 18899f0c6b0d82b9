import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ArticleTable, RatificationTable } from "@/components/instruments/instrument-tables";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { Localised } from "@/components/ui/localised";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { findInstrument } from "@/domain/instruments/queries/find-instrument";
import { may } from "@/domain/policy/matrix";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function InstrumentPage({ params, searchParams }: Props) {
  const [{ code }, search, actor, t, events, locale] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("instruments"), getTranslations("events"), getLocale()]);
  const instrument = await findInstrument(actor, code);
  if (!instrument) notFound();
  const [done, mayKeep] = [doneEvent(search.done), may(actor, "instrument.keep")];
  const date = (value: string | null) => value && formatDate(value, locale);
  const facts = [{ label: t("facts.kind"), value: t(`kinds.${instrument.kind}`) }, { label: t("facts.body"), value: <span lang="en">{instrument.body}</span> }, { label: t("facts.adoptedOn"), value: date(instrument.adoptedOn) }, { label: t("facts.inForceOn"), value: date(instrument.inForceOn) }, { label: t("facts.source"), value: instrument.sourceUrl && <a href={instrument.sourceUrl} rel="noreferrer">{t("text")}</a> }];
  return (
    <>
      <PageHead title={<Localised en={instrument.titleEn} fr={instrument.titleFr} />} kicker={<><a href="/instruments">{t("back")}</a> · <Localised en={instrument.shortEn} fr={instrument.shortFr ?? instrument.shortEn} /></>} done={done && events(done)} actions={mayKeep && <LinkButton href={`/instruments/${code}/edit`} quiet>{t("edit")}</LinkButton>} />
      <DescriptionList items={facts.filter(({ value }) => value)} />
      <Section title={t("ratifications")} id="ratification" aside={mayKeep && <a href={`/instruments/${code}/ratification`}>{t("recordRatification")}</a>}>
        <p className="mb-3 max-w-reading text-ink-2">{t("ratificationsLead")}</p>
        <RatificationTable code={code} ratifications={instrument.ratifications} mayKeep={mayKeep} />
      </Section>
      <Section title={t("articles")} aside={mayKeep && <a href={`/instruments/${code}/articles`}>{t("editArticles")}</a>}><ArticleTable articles={instrument.articles} /></Section>
    </>
  );
}
