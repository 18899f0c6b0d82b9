import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Sheet } from "@/components/print/sheet";
import { ProvenancePaper } from "@/components/provenance/paper";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { askedNode } from "@/domain/provenance/graph";
import { findProvenance } from "@/domain/provenance/queries/find-provenance";
import { pick } from "@/domain/shared/localised";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ from?: string | string[] }> };

const HOME = { authority: "/partner", delegation: "/delegation" } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.provenance")} ${(await params).reference}` };
}

export default async function ProvenancePaperPage({ params, searchParams }: Props) {
  const [actor, { reference }, { from }, t, locale] = await Promise.all([requireActor(), params, searchParams, getTranslations("provenance"), getLocale()]);
  const [head, graph, programme] = await Promise.all([findActionHead(actor, reference), findProvenance(actor, reference), findProgramme(actor)]);
  if (!head || !graph) notFound();
  const { asked } = askedNode(graph, from);
  const home = actor.role === "authority" || actor.role === "delegation" ? HOME[actor.role] : "";
  return (
    <Sheet
      isLandscape programme={programme} title={pick(locale, head.titleEn, head.titleFr).text} kicker={`${reference} · ${t("title")}`} at={new Date()}
      pdf={pdfAddress("provenance", asked ? { reference, from: asked } : { reference })} back={{ href: `${home}/actions/${reference}/provenance${asked ? `?from=${asked}` : ""}`, label: t("back") }}
    >
      <ProvenancePaper graph={graph} asked={asked} isStaff={home === ""} />
    </Sheet>
  );
}
