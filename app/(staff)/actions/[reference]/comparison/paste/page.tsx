import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { GridTexts } from "@/components/comparisons/grid-texts";
import { PasteFields } from "@/components/comparisons/paste-fields";
import { PasteForm } from "@/components/comparisons/paste-form";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitPaste } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("paste.title")}` };
}

export default async function PastePage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, words, forms] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("comparisons"), getTranslations("outputs"), getTranslations("forms")]);
  const [head, { sheets, lines }] = await Promise.all([findActionHead(actor, reference), findComparison(actor, reference)]);
  const open = sheets.filter(({ state }) => state !== "approved");
  if (!head || open.length === 0) notFound();
  const back = { href: `/actions/${reference}/comparison`, label: t("back") };
  const [sheet, column, from] = [search.sheet, search.column, search.from].map((value) => (typeof value === "string" ? value : undefined));
  return (
    <FormPage head={head} tab="outputs" title={t("paste.title")} lead={t("paste.lead")} back={back}>
      {may(actor, "comparison.write", head.facts)
        ? <GridTexts><PasteForm submit={submitPaste} submissionId={randomUUID()} reference={reference} errorTitle={forms("errorTitle")} cancel={back}><PasteFields sheets={open} lines={lines} sheet={sheet} column={column} from={from} /></PasteForm></GridTexts>
        : <p>{words("onlyTeam")}</p>}
    </FormPage>
  );
}
