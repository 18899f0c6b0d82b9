import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { ConceptChangePage } from "@/components/concepts/concept-change-page";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findConceptChange } from "@/domain/concepts/queries/find-concept-change";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("concepts.versions"))("title")} – Suivi` };
}

export default async function PartnerConceptVersionsPage({ params, searchParams }: Props) {
  const [actor, { reference }, asked, t] = await Promise.all([requireActorIn("partner"), params, searchParams, getTranslations("concepts.versions")]);
  const [head, change] = await Promise.all([findActionHead(actor, reference), findConceptChange(actor, reference, asked)]);
  if (!head) return <ActionNotHere />;
  return (
    <>
      <PageHead title={t("title")} kicker={<PartnerKicker head={head} />} />
      <ConceptChangePage reference={reference} change={change} back={`/partner/actions/${reference}/concept`} withNow={false} />
    </>
  );
}
