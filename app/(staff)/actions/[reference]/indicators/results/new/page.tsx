import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { ResultFields, ResultPlace } from "@/components/indicators/fields";
import { loadChain } from "../../load-chain";
import { submitResult } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("addResult")}` };
}

export default async function NewResultPage({ params }: Props) {
  const [{ reference }, t] = await Promise.all([params, getTranslations("indicators")]);
  const { head, chain, path } = await loadChain(reference, "indicator.write");
  return (
    <FormPage head={head} tab="indicators" title={t("addResult")} back={{ href: path, label: t("back") }}>
      <Command submit={submitResult} hidden={{ reference }} submitLabel={t("addResult")}><ResultPlace results={chain.results} /><ResultFields /></Command>
    </FormPage>
  );
}
