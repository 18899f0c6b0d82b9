import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { AimFields } from "@/components/indicators/fields";
import { Section } from "@/components/ui/section";
import { loadIndicator } from "../load-indicator";
import { submitChangedIndicator, submitRemovedIndicator } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("changeIndicator")}` };
}

export default async function ChangeIndicatorPage({ params }: Props) {
  const [at, t, values] = await Promise.all([params, getTranslations("indicators"), getTranslations("indicatorValues")]);
  const { head, page: { indicator }, path } = await loadIndicator(at, "indicator.write");
  const hidden = { reference: at.reference, number: indicator.number, version: indicator.version };
  return (
    <FormPage head={head} tab="indicators" title={t("changeIndicator")} back={{ href: path, label: values("back") }}>
      <Command submit={submitChangedIndicator} hidden={hidden} submitLabel={t("changeIndicator")}><AimFields indicator={indicator} /></Command>
      <Section title={t("removeIndicator")}>
        <p className="mb-4 text-ink-2">{t("removeIndicatorLead")}</p>
        <Command quiet submit={submitRemovedIndicator} hidden={hidden} submitLabel={t("removeIndicator")} />
      </Section>
    </FormPage>
  );
}
