import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InstrumentTable } from "@/components/instruments/instrument-tables";
import { LawTable } from "@/components/laws/law-parts";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findInstruments } from "@/domain/instruments/queries/find-instruments";
import { findLaws } from "@/domain/laws/queries/find-laws";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("instruments"))("title") };
}

export default async function InstrumentsPage() {
  const [actor, t, laws] = await Promise.all([requireActorIn("staff"), getTranslations("instruments"), getTranslations("laws")]);
  const [instruments, national] = await Promise.all([findInstruments(actor), findLaws(actor)]);
  const mayKeep = may(actor, "instrument.keep");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} actions={mayKeep && <><LinkButton href="/laws/new" quiet>{laws("add")}</LinkButton><LinkButton href="/instruments/new">{t("add")}</LinkButton></>} />
      <Section title={t("international")}><InstrumentTable instruments={instruments} /></Section>
      <Section title={t("national")}><LawTable laws={national} /></Section>
    </>
  );
}
