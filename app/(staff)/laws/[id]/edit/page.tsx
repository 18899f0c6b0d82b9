import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { LawFields } from "@/components/laws/law-parts";
import { PageHead } from "@/components/ui/page-head";
import { findLaw } from "@/domain/laws/queries/find-laws";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitLawCorrection } from "../../submit";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("laws"))("edit") };
}

export default async function EditLawPage({ params }: Props) {
  const [{ id }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("laws")]);
  const law = await findLaw(actor, id);
  if (!law || !may(actor, "instrument.keep")) notFound();
  const back = { href: `/laws/${id}`, label: law.shortTitle };
  return (
    <>
      <PageHead title={t("edit")} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitLawCorrection} hidden={{ lawId: id, version: law.version }} submitLabel={t("edit")} cancel={back}><LawFields law={law} /></Command>
    </>
  );
}
