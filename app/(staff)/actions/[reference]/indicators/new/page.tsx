import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { AimFields, CountingFields } from "@/components/indicators/fields";
import { loadChain } from "../load-chain";
import { submitIndicator } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ result?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("addIndicator")}` };
}

export default async function NewIndicatorPage({ params, searchParams }: Props) {
  const [{ reference }, { result }, t] = await Promise.all([params, searchParams, getTranslations("indicators")]);
  const { head, chain, path } = await loadChain(reference, "indicator.write");
  const used = chain.results.flatMap(({ indicators }) => indicators.map(({ countedBy }) => countedBy));
  return (
    <FormPage head={head} tab="indicators" title={t("addIndicator")} back={{ href: path, label: t("back") }}>
      <Command submit={submitIndicator} hidden={{ reference }} submitLabel={t("addIndicator")}>
        <CountingFields results={chain.results} result={typeof result === "string" ? result : undefined} used={used} />
        <AimFields />
      </Command>
    </FormPage>
  );
}
