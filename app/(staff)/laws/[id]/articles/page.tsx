import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { LawArticlesField } from "@/components/laws/law-parts";
import { PageHead } from "@/components/ui/page-head";
import { findLaw } from "@/domain/laws/queries/find-laws";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitLawArticles } from "../../submit";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("laws"))("write") };
}

export default async function LawArticlesPage({ params }: Props) {
  const [{ id }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("laws")]);
  const law = await findLaw(actor, id);
  if (!law || !may(actor, "instrument.keep")) notFound();
  const back = { href: `/laws/${id}`, label: law.shortTitle };
  return (
    <>
      <PageHead title={t("write")} lead={t("writeLead")} kicker={<a href={back.href}>{back.label}</a>} />
      <Command submit={submitLawArticles} hidden={{ lawId: id, version: law.version }} submitLabel={t("write")} cancel={back}><LawArticlesField /></Command>
    </>
  );
}
