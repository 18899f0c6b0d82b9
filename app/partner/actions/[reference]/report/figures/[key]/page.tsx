import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FigurePage } from "@/components/reports/figure-page";
import { BackLink } from "@/components/ui/back-link";
import { NotHere } from "@/components/ui/not-here";
import { linksFor } from "@/domain/reports/links";
import { openFigure } from "@/domain/reports/opened-figure";
import { findReportAccount } from "@/domain/reports/queries/find-report";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string; key: string }>; searchParams: Promise<{ now?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("reports"))("title")} – Suivi` };
}

export default async function ReportFigurePage({ params, searchParams }: Props) {
  const [{ reference, key }, { now }, actor, t] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("reports")]);
  const opened = openFigure(await findReportAccount(actor, reference), { space: "partner", key, now });
  if (!opened) return <NotHere title={t("partner.notHere")} text={t("figure.none")} home="/partner" homeLabel={t("partner.goHome")} />;
  return (
    <>
      <BackLink href={`/partner/actions/${reference}/report#${opened.figure.section}`}>{t("figure.back")}</BackLink>
      <FigurePage {...opened} linkOf={linksFor("partner", reference)} />
    </>
  );
}
