import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { AgreeFields } from "@/components/comparisons/agree-fields";
import { Command } from "@/components/forms/command";
import { Empty } from "@/components/ui/empty";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { isAgreeable } from "@/domain/comparisons/comparison";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { findMeetings } from "@/domain/meetings/queries/find-meetings";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitAgreement } from "../../../submit";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("agree.title")}` };
}

export default async function AgreePage({ params }: Props) {
  const [{ reference, n }, actor, t, words] = await Promise.all([params, requireActorIn("staff"), getTranslations("comparisons"), getTranslations("outputs")]);
  const [head, comparison, meetings] = await Promise.all([findActionHead(actor, reference), findComparison(actor, reference, Number(n) || 0), findMeetings(actor, reference)]);
  const [sheet] = comparison.sheets;
  if (!head || !sheet) notFound();
  const back = { href: `/actions/${reference}/comparison?sheet=${sheet.number}`, label: t("back") };
  const lines = comparison.lines.filter((line) => line.agreedOn === null && isAgreeable(line));
  const isOpen = sheet.state !== "approved" && lines.length > 0;
  return (
    <FormPage head={head} tab="outputs" title={t("agree.title")} lead={t("agree.lead")} back={back}>
      {!may(actor, "comparison.agree", head.facts) ? <p>{words("onlyTeam")}</p> : !isOpen ? <Empty>{t("agree.none")}</Empty>
        : <Command submit={submitAgreement} hidden={{ reference, number: sheet.number }} submitLabel={t("agree.submit")} cancel={back}><AgreeFields lines={lines} meetings={meetings.filter(({ state }) => state === "closed" || state === "in_progress")} /></Command>}
    </FormPage>
  );
}
