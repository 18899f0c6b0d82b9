import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { FocalFields } from "@/components/nominations/focal-fields";
import { PageHead } from "@/components/ui/page-head";
import { findFocalPoint } from "@/domain/nominations/queries/find-focal-points";
import { requireActorIn } from "@/server/actor";
import { submitFocalPoint } from "../submit";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("nominations"))("focalPoints") };
}

export default async function FocalPointPage({ params }: Props) {
  const [{ id }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("nominations")]);
  const one = await findFocalPoint(actor, id);
  if (!one) notFound();
  return (
    <>
      <PageHead title={t("editTitle", { name: one.fullName })} kicker={<a href="/experts/focal-points">{t("back")}</a>} />
      <Command submit={submitFocalPoint} hidden={{ focalPointId: id, version: one.version }} submitLabel={t("save")} cancel={{ href: "/experts/focal-points", label: t("back") }}><FocalFields one={one} /></Command>
    </>
  );
}
