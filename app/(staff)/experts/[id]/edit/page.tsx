import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ProfileFields } from "@/components/experts/profile-fields";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { PageHead } from "@/components/ui/page-head";
import { findExpert } from "@/domain/experts/queries/find-expert";
import { requireActorIn } from "@/server/actor";
import { submitChange } from "./submit";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("experts"))("edit") };
}

export default async function EditExpertPage({ params }: Props) {
  const [{ id }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("experts")]);
  const expert = await findExpert(actor, id);
  if (!expert) notFound();
  return (
    <>
      <PageHead title={t("editTitle", { name: expert.fullName })} kicker={<a href={`/experts/${id}`} dir="auto">{t("backTo", { name: expert.fullName })}</a>} />
      <Command submit={submitChange} hidden={{ expertId: id, version: expert.version }} submitLabel={t("save")} cancel={{ href: `/experts/${id}`, label: t("backTo", { name: expert.fullName }) }}>
        <ProfileFields expert={expert} />
        <TextArea name="note" label={t("labels.note")} hint={t("noteHint")} rows={4} limit={2000} defaultValue={expert.note ?? ""} />
      </Command>
    </>
  );
}
