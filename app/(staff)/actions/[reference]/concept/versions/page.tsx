import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { ConceptChangePage } from "@/components/concepts/concept-change-page";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findConceptChange } from "@/domain/concepts/queries/find-concept-change";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("concepts.versions"))("title")}` };
}

export default async function ConceptVersionsPage({ params, searchParams }: Props) {
  const [actor, { reference }, asked] = await Promise.all([requireActorIn("staff"), params, searchParams]);
  const [head, change] = await Promise.all([findActionHead(actor, reference), findConceptChange(actor, reference, asked)]);
  if (!head) notFound();
  return <ActionFrame head={head} tab="concept"><ConceptChangePage reference={reference} change={change} back={`/actions/${reference}/concept`} withNow /></ActionFrame>;
}
