import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { InstrumentFields } from "@/components/instruments/instrument-fields";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitInstrument } from "../submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("instruments"))("add") };
}

export default async function NewInstrumentPage() {
  const [actor, t] = await Promise.all([requireActorIn("staff"), getTranslations("instruments")]);
  if (!may(actor, "instrument.keep")) notFound();
  return (
    <>
      <PageHead title={t("add")} lead={t("addLead")} kicker={<a href="/instruments">{t("back")}</a>} />
      <Command submit={submitInstrument} submitLabel={t("add")} cancel={{ href: "/instruments", label: t("back") }}><InstrumentFields /></Command>
    </>
  );
}
