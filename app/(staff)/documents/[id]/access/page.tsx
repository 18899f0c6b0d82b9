import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AccessView } from "@/components/access/access-view";
import { PageHead } from "@/components/ui/page-head";
import { explainRefusal } from "@/domain/access/queries/explain-refusal";
import { findAccess } from "@/domain/access/queries/find-access";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("title") };
}

export default async function DocumentAccessPage({ params, searchParams }: Props) {
  const [actor, { id }, search, t] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("access")]);
  const access = await findAccess(actor, "document", id);
  if (!access) notFound();
  return (
    <>
      <PageHead title={t("title")} kicker={<span dir="auto" className="break-all">{access.subject.name}</span>} />
      <AccessView access={access} path={`/documents/${id}/access`} mayExplain={may(actor, "access.explain")} explained={await explainRefusal(actor, access, search)} />
    </>
  );
}
