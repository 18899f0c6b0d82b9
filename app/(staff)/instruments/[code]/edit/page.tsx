import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { InstrumentFields } from "@/components/instruments/instrument-fields";
import { PageHead } from "@/components/ui/page-head";
import { findInstrument } from "@/domain/instruments/queries/find-instrument";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitCorrection } from "../../submit";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function EditInstrumentPage({ params }: Props) {
  const [{ code }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("instruments")]);
  const instrument = await findInstrument(actor, code);
  if (!instrument || !may(actor, "instrument.keep")) notFound();
  const back = { href: `/instruments/${code}`, label: instrument.shortEn };
  return (
    <>
      <PageHead title={t("edit")} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitCorrection} hidden={{ code, version: instrument.version }} submitLabel={t("edit")} cancel={back}><InstrumentFields instrument={instrument} /></Command>
    </>
  );
}
