import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { LineFields } from "@/components/briefs/line-fields";
import { Command } from "@/components/forms/command";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findBriefLine } from "@/domain/briefs/queries/find-brief-draft";
import { findCountry } from "@/domain/countries/list";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitChange, submitWithdrawal } from "../../submit";

type Props = { params: Promise<{ iso3: string; line: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("briefs"))("staff.change") };
}

export default async function BriefLinePage({ params }: Props) {
  const [actor, { iso3: country, line: id }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("briefs")]);
  const line = findCountry(country) ? await findBriefLine(actor, country, id) : undefined;
  if (!line || !may(actor, "brief.write")) notFound();
  const back = { href: `/countries/${country}/brief?language=${line.language}`, label: t("staff.back") };
  const hidden = { lineId: line.id, version: line.version };
  return (
    <>
      <PageHead title={`${t("staff.change")} (${t(`languages.${line.language}`)})`} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitChange} hidden={hidden} submitLabel={t("staff.change")} cancel={back}><LineFields language={line.language} line={line} /></Command>
      <Section title={t("staff.withdraw")}><p className="mb-3 max-w-reading text-ink-2">{t("staff.withdrawLead")}</p><Command quiet submit={submitWithdrawal} hidden={hidden} submitLabel={t("staff.withdraw")}>{null}</Command></Section>
    </>
  );
}
