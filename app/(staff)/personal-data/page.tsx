import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OtherCopy } from "@/components/privacy/other-copy";
import { ProcessingTable } from "@/components/privacy/processing-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { sizeOfRegister } from "@/domain/policy/records-of-processing";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy"))("register.title") };
}

export default async function PersonalDataPage() {
  const [actor, t] = await Promise.all([requireActorIn("staff"), getTranslations("privacy")]);
  if (!may(actor, "person.copy")) notFound();
  return (
    <>
      <PageHead title={t("register.title")} lead={t("register.lead")} actions={<LinkButton href="/personal-data/retention" quiet>{t("going.page")}</LinkButton>} />
      <p className="mb-2 text-table text-ink-2">{t("register.count", sizeOfRegister())}</p>
      <ProcessingTable withColumns />
      {may(actor, "person.copy") && <OtherCopy />}
    </>
  );
}
