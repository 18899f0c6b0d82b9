import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { ResultFields } from "@/components/indicators/fields";
import { Section } from "@/components/ui/section";
import { loadChain } from "../../load-chain";
import { submitChangedResult, submitRemovedResult } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("changeResult")}` };
}

export default async function ResultPage({ params }: Props) {
  const [{ reference, n }, t] = await Promise.all([params, getTranslations("indicators")]);
  const { head, chain, path } = await loadChain(reference, "indicator.write");
  const result = chain.results.find(({ number }) => String(number) === n);
  if (!result) notFound();
  const hidden = { reference, number: result.number, version: result.version };
  return (
    <FormPage head={head} tab="indicators" title={t("changeResult")} lead={t("levelOf", { level: t(`levels.${result.level}`), number: result.number })} back={{ href: path, label: t("back") }}>
      <Command submit={submitChangedResult} hidden={hidden} submitLabel={t("changeResult")}><ResultFields result={result} /></Command>
      <Section title={t("removeResult")}>
        <p className="mb-4 text-ink-2">{t("removeResultLead")}</p>
        <Command quiet submit={submitRemovedResult} hidden={hidden} submitLabel={t("removeResult")} />
      </Section>
    </FormPage>
  );
}
