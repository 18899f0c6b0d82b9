import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Sheet } from "@/components/print/sheet";
import { Differences } from "@/components/requests/differences";
import { RequestTitle } from "@/components/requests/request-title";
import { spaceOf } from "@/domain/policy/actor";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { findDifferences } from "@/domain/requests/queries/find-differences";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ to?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.differences")} ${(await params).reference}` };
}

export default async function DifferencesPage({ params, searchParams }: Props) {
  const [actor, { reference }, { to }, t] = await Promise.all([requireActor(), params, searchParams, getTranslations()]);
  const [pair, programme] = await Promise.all([findDifferences(actor, reference, Number(to)), findProgramme(actor)]);
  if (!pair) notFound();
  const back = { href: `${spaceOf(actor.role) === "partner" ? "/partner" : ""}/requests/${reference}`, label: reference };
  return (
    <Sheet programme={programme} title={<RequestTitle {...pair} />} kicker={`${t("rounds.differences", { from: pair.from, to: pair.to })} · ${reference}`} at={new Date()} pdf={pdfAddress("differences", { reference, to: pair.to })} back={back}>
      <Differences {...pair} />
    </Sheet>
  );
}
