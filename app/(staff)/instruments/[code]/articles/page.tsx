import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { ArticlesField } from "@/components/instruments/instrument-fields";
import { PageHead } from "@/components/ui/page-head";
import { writeArticleList } from "@/domain/instruments/article-list";
import { findInstrument } from "@/domain/instruments/queries/find-instrument";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitArticles } from "../../submit";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function InstrumentArticlesPage({ params }: Props) {
  const [{ code }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("instruments")]);
  const instrument = await findInstrument(actor, code);
  if (!instrument || !may(actor, "instrument.keep")) notFound();
  const back = { href: `/instruments/${code}`, label: instrument.shortEn };
  return (
    <>
      <PageHead title={t("editArticles")} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitArticles} hidden={{ code, version: instrument.version }} submitLabel={t("editArticles")} cancel={back}><ArticlesField list={writeArticleList(instrument.articles)} /></Command>
    </>
  );
}
