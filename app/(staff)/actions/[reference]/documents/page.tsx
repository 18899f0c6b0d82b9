import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { DocumentTables } from "@/components/documents/document-tables";
import { LinkButton } from "@/components/ui/link-button";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findDocuments } from "@/domain/documents/queries/find-documents";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("documents"))("title")}` };
}

export default async function DocumentsPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("documents"), getTranslations("events")]);
  const [head, documents] = await Promise.all([findActionHead(actor, reference), findDocuments(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="documents" done={done && events(done)}>
      {may(actor, "document.upload", head.facts) && <p className="mb-6"><LinkButton href={`/actions/${reference}/documents/new`}>{t("upload")}</LinkButton></p>}
      <DocumentTables reference={reference} documents={documents} mayChange={may(actor, "document.upload", head.facts)} />
    </ActionFrame>
  );
}
