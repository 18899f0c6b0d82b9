import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { SentPaper } from "@/components/outputs/sent-paper";
import { Sheet } from "@/components/print/sheet";
import { Localised } from "@/components/ui/localised";
import { findOutput } from "@/domain/outputs/queries/find-output";
import { findSentText } from "@/domain/outputs/queries/find-sent-text";
import { spaceOf } from "@/domain/policy/actor";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ version?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.output-text")} ${(await params).reference}` };
}

export default async function OutputPaperPage({ params, searchParams }: Props) {
  const [actor, { reference, n }, { version }, t] = await Promise.all([requireActor(), params, searchParams, getTranslations("reviews.paper")]);
  const output = await findOutput(actor, reference, n);
  const [sent, programme] = await Promise.all([output && findSentText(actor, reference, output.number, version ? Number(version) : undefined), findProgramme(actor)]);
  if (!output || !sent) notFound();
  const back = { href: `${spaceOf(actor.role) === "partner" ? "/partner" : ""}/actions/${reference}/outputs/${output.number}`, label: reference };
  return (
    <Sheet programme={programme} title={<Localised en={output.titleEn} fr={output.titleFr} />} kicker={`${reference} · ${t("version", { number: sent.version })}`} at={new Date()} pdf={pdfAddress("output-text", { reference, number: output.number, version: sent.version })} back={back}>
      <SentPaper sent={sent} />
    </Sheet>
  );
}
