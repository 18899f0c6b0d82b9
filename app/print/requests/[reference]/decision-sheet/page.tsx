import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DecisionSheet } from "@/components/committee/decision-sheet";
import { Sheet } from "@/components/print/sheet";
import { RequestTitle } from "@/components/requests/request-title";
import { findDecisionSheet } from "@/domain/committee/queries/find-decision-sheet";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.decision-sheet")} ${(await params).reference}` };
}

export default async function DecisionSheetPage({ params }: Props) {
  const { reference } = await params;
  const actor = await requireActorIn("staff");
  const [t, sheet, programme] = await Promise.all([getTranslations("committee"), findDecisionSheet(actor, reference), findProgramme(actor)]);
  if (!sheet) notFound();
  const now = new Date();
  return (
    <Sheet
      isOnePage programme={programme} title={<RequestTitle {...sheet.request} />} kicker={`${t("sheet.title")} · ${reference}`} at={now}
      pdf={pdfAddress("decision-sheet", { reference })} back={{ href: `/requests/${reference}`, label: t("sheet.back") }}
    >
      <DecisionSheet sheet={sheet} today={programmeDay(now)} />
    </Sheet>
  );
}
