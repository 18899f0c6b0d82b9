import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerAssessment } from "@/components/characteristics/partner-assessment";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { isCharacteristic } from "@/domain/characteristics/characteristic";
import { findAssessment } from "@/domain/characteristics/queries/find-characteristics";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitJudgement } from "./submit";

type Props = { params: Promise<{ reference: string; characteristic: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { characteristic } = await params;
  const t = await getTranslations("characteristics");
  return { title: `${isCharacteristic(characteristic) ? t(`names.${characteristic}`) : t("title")} – Suivi` };
}

/** One characteristic as the authority sees it, with the facility's view above the form. */
export default async function PartnerAssessPage({ params }: Props) {
  const [{ reference, characteristic }, actor, t, locale] = await Promise.all([params, requireActorIn("partner"), getTranslations("characteristics"), getLocale()]);
  const [head, { rows, records }] = await Promise.all([findActionHead(actor, reference), findAssessment(actor, reference)]);
  const row = rows.find((one) => one.characteristic === characteristic);
  if (!head || !row || !may(actor, "characteristic.judge", { ...head.facts, isShared: true })) return <ActionNotHere />;
  return (
    <>
      <PageHead title={t("assessTitle", { name: t(`names.${row.characteristic}`) })} kicker={<PartnerKicker head={head} />} lead={t("partner.assessLead")} />
      <PartnerAssessment reference={reference} row={row} records={records} locale={locale} submit={submitJudgement} />
    </>
  );
}
