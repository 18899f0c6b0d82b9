import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OwnCode } from "@/components/people/code-forms";
import { PageHead } from "@/components/ui/page-head";
import { isFresh } from "@/domain/factors/rules";
import { requireActorIn } from "@/server/actor";
import { keptForm } from "@/server/kept-forms";
import { submitOwnCode } from "./submit";

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("factors"))("confirm")} – Suivi` };
}

/** An authority's people prove who they are as they sign in: by a new code, in their own mail. */
export default async function ConfirmPage({ searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const [t, kept, { problem }] = await Promise.all([getTranslations("factors"), keptForm(), searchParams]);
  if (isFresh(actor)) redirect((kept?.path ?? "/partner") as never);
  return (
    <>
      <PageHead title={t("confirm")} lead={t("confirmWhy")} />
      <OwnCode isOften={problem === "often"} submit={submitOwnCode} />
    </>
  );
}
