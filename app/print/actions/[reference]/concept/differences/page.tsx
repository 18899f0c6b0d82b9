import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConceptDifferences } from "@/components/concepts/concept-versions";
import { Sheet } from "@/components/print/sheet";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findConceptChange } from "@/domain/concepts/queries/find-concept-change";
import { spaceOf } from "@/domain/policy/actor";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { pick } from "@/domain/shared/localised";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.concept-differences")} ${(await params).reference}` };
}

export default async function ConceptDifferencesPage({ params, searchParams }: Props) {
  const [actor, { reference }, asked, t, locale] = await Promise.all([requireActor(), params, searchParams, getTranslations("concepts"), getLocale()]);
  const [head, change, programme] = await Promise.all([findActionHead(actor, reference), findConceptChange(actor, reference, asked), findProgramme(actor)]);
  if (!head || !change) notFound();
  const { from, to } = change;
  const wanted = { from, to: to ?? "now" };
  const back = { href: `${spaceOf(actor.role) === "partner" ? "/partner" : ""}/actions/${reference}/concept`, label: t("versions.back") };
  return (
    <Sheet programme={programme} title={pick(locale, head.titleEn, head.titleFr).text} kicker={<>{reference} · {t("title")} · {to === null ? t("versions.changesNow", { from }) : t("versions.changes", { from, to })}</>} at={new Date()} pdf={pdfAddress("concept-differences", { reference, ...wanted })} back={back}>
      <ConceptDifferences change={change} />
    </Sheet>
  );
}
