import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Acceptances, ConceptText } from "@/components/concepts/concept-text";
import { Sheet } from "@/components/print/sheet";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findConceptVersions } from "@/domain/concepts/queries/find-concept-versions";
import { spaceOf } from "@/domain/policy/actor";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ version?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("concepts"))("title")}` };
}

export default async function ConceptPaperPage({ params, searchParams }: Props) {
  const [actor, { reference }, { version: asked }, t, locale] = await Promise.all([requireActor(), params, searchParams, getTranslations("concepts"), getLocale()]);
  const [head, versions, programme] = await Promise.all([findActionHead(actor, reference), findConceptVersions(actor, reference), findProgramme(actor)]);
  const version = asked === undefined ? versions[0] : versions.find(({ number }) => String(number) === asked);
  if (!head || !version) notFound();
  const { number, writtenOn, writtenByName: name, writtenBySide } = version;
  const back = { href: `${spaceOf(actor.role) === "partner" ? "/partner" : ""}/actions/${reference}/concept`, label: t("versions.back") };
  return (
    <Sheet programme={programme} title={pick(locale, head.titleEn, head.titleFr).text} kicker={<>{reference} · {t("title")} · {t(`versions.by.${writtenBySide}`, { number, date: formatDate(writtenOn, locale), name })}</>} at={new Date()} pdf={pdfAddress("concept", { reference, version: number })} back={back}>
      <ConceptText parts={version.parts} language={version.language} words={version.words} />
      <Section title={t("acceptances")}><Acceptances acceptances={version.acceptances} /></Section>
    </Sheet>
  );
}
