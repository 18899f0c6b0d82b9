import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { FigurePage } from "@/components/reports/figure-page";
import { BackLink } from "@/components/ui/back-link";
import { openFigure } from "@/domain/reports/opened-figure";
import { loadReport, type ReportProps } from "../../load-report";

type Props = { params: Promise<{ reference: string; key: string }>; searchParams: ReportProps["searchParams"] };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("reports"))("title")}` };
}

export default async function ReportFigurePage(props: Props) {
  const [{ key }, { reference, search, head, account, medium }, t] = await Promise.all([props.params, loadReport(props), getTranslations("reports.figure")]);
  const opened = openFigure(account, { space: "staff", key, now: search.now });
  if (!opened) notFound();
  return (
    <ActionFrame head={head} tab="report">
      <BackLink href={`/actions/${reference}/report#${opened.figure.section}`}>{t("back")}</BackLink>
      <FigurePage {...opened} linkOf={medium.linkOf} />
    </ActionFrame>
  );
}
