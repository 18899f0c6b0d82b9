import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { LawFields } from "@/components/laws/law-parts";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitLaw } from "../submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("laws"))("add") };
}

export default async function NewLawPage() {
  const [actor, t, instruments] = await Promise.all([requireActorIn("staff"), getTranslations("laws"), getTranslations("instruments")]);
  if (!may(actor, "instrument.keep")) notFound();
  const back = { href: "/instruments", label: instruments("back") };
  return (
    <>
      <PageHead title={t("add")} lead={t("addLead")} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitLaw} submitLabel={t("add")} cancel={back}><LawFields /></Command>
    </>
  );
}
