import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { EarlierReview } from "@/components/committee/earlier-review";
import { Sheet } from "@/components/print/sheet";
import { RequestTitle } from "@/components/requests/request-title";
import { findEarlierReview } from "@/domain/committee/queries/find-decision-sheet";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.earlier-review")} ${(await params).reference}` };
}

export default async function EarlierReviewPage({ params }: Props) {
  const { reference } = await params;
  const actor = await requireActorIn("staff");
  const [t, found, programme] = await Promise.all([getTranslations("committee"), findEarlierReview(actor, reference), findProgramme(actor)]);
  if (!found) notFound();
  return (
    <Sheet
      programme={programme} title={<RequestTitle {...found.request} />} kicker={`${t("review.title")} · ${reference}`} at={new Date()}
      pdf={pdfAddress("earlier-review", { reference })} back={{ href: `/requests/${reference}`, label: t("sheet.back") }}
    >
      <p className="max-w-reading">{t("review.lead")}</p>
      {found.reviews.map((review) => <EarlierReview key={review.id} review={review} />)}
    </Sheet>
  );
}
