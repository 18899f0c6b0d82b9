import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FigurePage } from "@/components/reports/figure-page";
import { BackLink } from "@/components/ui/back-link";
import { NotHere } from "@/components/ui/not-here";
import { figuresOf } from "@/domain/reports/figures";
import { linksFor } from "@/domain/reports/links";
import { findReportAccount } from "@/domain/reports/queries/find-report";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string; key: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("reports"))("title")} – Suivi` };
}

export default async function ReportFigurePage({ params }: Props) {
  const [{ reference, key }, actor, t] = await Promise.all([params, requireActorIn("partner"), getTranslations("reports")]);
  const account = await findReportAccount(actor, reference);
  const figure = account && figuresOf(account.content.facts).find((one) => one.key === key);
  if (!account || !figure) return <NotHere title={t("partner.notHere")} text={t("figure.none")} home="/partner" homeLabel={t("partner.goHome")} />;
  return (
    <>
      <BackLink href={`/partner/actions/${reference}/report#${figure.section}`}>{t("figure.back")}</BackLink>
      <FigurePage figure={figure} standing={account.standing} linkOf={linksFor("partner", reference)} />
    </>
  );
}
