import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { ComparisonFields } from "@/components/outputs/comparison-fields";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { findSources } from "@/domain/recommendations/queries/find-sources";
import { requireActorIn } from "@/server/actor";
import { submitComparison } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("add")}` };
}

export default async function NewComparisonPage({ params }: Props) {
  const [{ reference }, actor, t, outputs] = await Promise.all([params, requireActorIn("staff"), getTranslations("comparisons"), getTranslations("outputs")]);
  const [head, sources] = await Promise.all([findActionHead(actor, reference), findSources(actor, reference)]);
  if (!head || !sources) notFound();
  const back = { href: `/actions/${reference}/comparison`, label: t("back") };
  // One instrument is compared article by article: the next form begins with the last one.
  const instrument = sources.comparisons.at(-1)?.instrument;
  return (
    <FormPage head={head} tab="outputs" title={t("add")} lead={t("addLead")} back={back}>
      {may(actor, "comparison.write", head.facts)
        ? <Command submit={submitComparison} hidden={{ reference }} submitLabel={t("add")} cancel={back}><ComparisonFields sources={sources} instrument={instrument} /></Command>
        : <p>{outputs("onlyTeam")}</p>}
    </FormPage>
  );
}
