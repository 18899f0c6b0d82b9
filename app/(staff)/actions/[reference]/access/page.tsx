import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AccessView } from "@/components/access/access-view";
import { FormPage } from "@/components/activities/form-page";
import { explainRefusal } from "@/domain/access/queries/explain-refusal";
import { findAccess } from "@/domain/access/queries/find-access";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("access"))("title")}` };
}

export default async function ActionAccessPage({ params, searchParams }: Props) {
  const [actor, { reference }, search, t] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("access")]);
  const [head, access] = await Promise.all([findActionHead(actor, reference), findAccess(actor, "action", reference)]);
  if (!head || !access) notFound();
  return (
    <FormPage head={head} tab="overview" title={t("title")} back={{ href: `/actions/${reference}`, label: reference }}>
      <AccessView access={access} path={`/actions/${reference}/access`} mayExplain={may(actor, "access.explain")} explained={await explainRefusal(actor, access, search)} />
    </FormPage>
  );
}
