import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { MergeFields } from "@/components/recommendations/merge-fields";
import { Notice } from "@/components/ui/notice";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { ledgerPath } from "@/domain/recommendations/asked-notice";
import { findLedger } from "@/domain/recommendations/queries/find-ledger";
import { findSources } from "@/domain/recommendations/queries/find-sources";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitMerge } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ n?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("ledger"))("merge")}` };
}

export default async function MergePage({ params, searchParams }: Props) {
  const [{ reference }, { n }, actor, t, words] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("ledger"), getTranslations("recommendations")]);
  const [head, sources, { rows }] = await Promise.all([findActionHead(actor, reference), findSources(actor, reference), findLedger(actor, { filter: { state: "open" }, today: dayOf(new Date()), reference })]);
  if (!head || !sources) notFound();
  const back = { href: ledgerPath(reference), label: words("back") };
  const mayMerge = may(actor, "recommendation.propose", head.facts);
  return (
    <FormPage head={head} tab="recommendations" title={t("merge")} lead={t("mergeLead")} back={back}>
      {!mayMerge && <Notice tone="waiting" title={words("onlyTeam")} />}
      {mayMerge && rows.length < 2 && <Notice tone="waiting" title={t("mergeTooFew")} />}
      {mayMerge && rows.length > 1 && <Command submit={submitMerge} hidden={{ reference }} submitLabel={t("mergeSubmit")} cancel={back}><MergeFields rows={rows} chosen={[n].flat()} addressees={sources.addressees} /></Command>}
    </FormPage>
  );
}
