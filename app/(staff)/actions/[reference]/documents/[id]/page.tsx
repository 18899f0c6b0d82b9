import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { AudienceField, VersionFields } from "@/components/documents/document-fields";
import { DocumentTables } from "@/components/documents/document-tables";
import { Command } from "@/components/forms/command";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findDocuments } from "@/domain/documents/queries/find-documents";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitReaders, submitVersion } from "./submit";

type Props = { params: Promise<{ reference: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("documents"))("manage")}` };
}

export default async function DocumentPage({ params }: Props) {
  const [{ reference, id }, actor, t, access] = await Promise.all([params, requireActorIn("staff"), getTranslations("documents"), getTranslations("access")]);
  const [head, documents] = await Promise.all([findActionHead(actor, reference), findDocuments(actor, reference)]);
  const document = documents.find((one) => one.id === id || one.earlier.some((version) => version.id === id));
  if (!head || !document || document.isOfRequest || !may(actor, "document.upload", head.facts)) notFound();
  const hidden = { reference, documentId: document.id };
  return (
    <FormPage head={head} tab="documents" title={t("manageOf", { name: document.fileName })} back={{ href: `/actions/${reference}/documents`, label: t("back") }}>
      <DocumentTables reference={reference} documents={[document]} />
      <p className="mt-2 text-meta text-ink-2">{t("checksum")} <bdi dir="ltr" className="break-all">{document.sha256}</bdi> · <a href={`/documents/${document.id}/access`}>{access("title")}</a></p>
      <Section title={t("addVersion")}>
        <p className="mb-4 text-ink-2">{t("versionLead")}</p>
        <Command submit={submitVersion} hidden={hidden} submitLabel={t("addVersion")}><VersionFields language={document.language} /></Command>
      </Section>
      <Section title={t("share")}><Command quiet submit={submitReaders} hidden={hidden} submitLabel={t("share")}><AudienceField audience={document.audience} /></Command></Section>
    </FormPage>
  );
}
