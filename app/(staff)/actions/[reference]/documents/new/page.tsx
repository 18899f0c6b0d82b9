import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { DocumentFields } from "@/components/documents/document-fields";
import { Command } from "@/components/forms/command";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitDocument } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("documents"))("upload")}` };
}

export default async function NewDocumentPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("documents")]);
  const head = await findActionHead(actor, reference);
  if (!head) notFound();
  const back = { href: `/actions/${reference}/documents`, label: t("back") };
  return (
    <FormPage head={head} tab="documents" title={t("upload")} lead={t("uploadLead")} back={back}>
      {may(actor, "document.upload", head.facts) ? <Command submit={submitDocument} hidden={{ reference }} submitLabel={t("upload")} cancel={back}><DocumentFields /></Command> : <p>{t("onlyTeam")}</p>}
    </FormPage>
  );
}
