import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { VersionDifferences } from "@/components/outputs/version-differences";
import { Sheet } from "@/components/print/sheet";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { findVersionDifferences } from "@/domain/outputs/queries/find-version-differences";
import { spaceOf } from "@/domain/policy/actor";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ to?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.output-differences")} ${(await params).reference}` };
}

export default async function OutputDifferencesPage({ params, searchParams }: Props) {
  const [actor, { reference, n }, { to }, t] = await Promise.all([requireActor(), params, searchParams, getTranslations("reviews.differences")]);
  const number = Number(n);
  const [pair, programme] = await Promise.all([findVersionDifferences(actor, { reference, number, to: Number(to) }), findProgramme(actor)]);
  if (!pair) notFound();
  const back = { href: `${spaceOf(actor.role) === "partner" ? "/partner" : ""}/actions/${reference}/outputs/${number}`, label: reference };
  return (
    <Sheet programme={programme} title={<Localised en={pair.titleEn} fr={pair.titleFr} />} kicker={`${reference} · ${t("kicker", { from: pair.from, to: pair.to })}`} at={new Date()} pdf={pdfAddress("output-differences", { reference, number, to: pair.to })} back={back}>
      {pair.said && <Section title={t("said")}><p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{pair.said}</p></Section>}
      <VersionDifferences before={pair.before} after={pair.after} />
    </Sheet>
  );
}
