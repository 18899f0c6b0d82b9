import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { loadChain } from "../../load-chain";
import { submitLock } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("lock")}` };
}

export default async function LockPeriodPage({ params }: Props) {
  const [{ reference }, t] = await Promise.all([params, getTranslations("indicators")]);
  const { head, path } = await loadChain(reference, "period.lock");
  return (
    <FormPage head={head} tab="indicators" title={t("lock")} lead={t("lockLead")} back={{ href: path, label: t("back") }}>
      <Command submit={submitLock} hidden={{ reference }} submitLabel={t("lock")}>
        <TextField name="label" label={t("periodLabels.label")} hint={t("periodHint")} />
        <DateField name="startsOn" label={t("periodLabels.startsOn")} />
        <DateField name="endsOn" label={t("periodLabels.endsOn")} />
      </Command>
    </FormPage>
  );
}
