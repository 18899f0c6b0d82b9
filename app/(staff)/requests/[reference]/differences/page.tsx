import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Differences } from "@/components/requests/differences";
import { PageHead } from "@/components/ui/page-head";
import { findDifferences } from "@/domain/requests/queries/find-differences";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ to?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("rounds"))("differencesTitle")}` };
}

export default async function DifferencesPage({ params, searchParams }: Props) {
  const [actor, { reference }, { to }, t] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("rounds")]);
  const pair = await findDifferences(actor, reference, Number(to));
  if (!pair) notFound();
  return (
    <>
      <PageHead title={t("differences", { from: pair.from, to: pair.to })} kicker={<a href={`/requests/${reference}`}>{reference}</a>} lead={pair.title} />
      <Differences {...pair} />
    </>
  );
}
