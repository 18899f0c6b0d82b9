import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Sheet } from "@/components/print/sheet";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.decision-sheet")} ${(await params).reference}` };
}

export default async function DecisionSheetPage({ params }: Props) {
  const { reference } = await params;
  const actor = await requireActorIn("staff");
  const [t, request, programme] = await Promise.all([getTranslations("print"), findRequestFile(actor, reference), findProgramme(actor)]);
  if (!request) notFound();
  return (
    <Sheet isOnePage programme={programme} title={request.title} kicker={`${t("papers.decision-sheet")} · ${reference}`} at={new Date()} pdf={pdfAddress("decision-sheet", { reference })} back={{ href: `/requests/${reference}`, label: reference }}>
      <p>{request.need}</p>
    </Sheet>
  );
}
