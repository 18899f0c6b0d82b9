import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInAgain } from "@/components/factors/sign-in-again";
import { PageHead } from "@/components/ui/page-head";
import { isFresh } from "@/domain/factors/rules";
import { requireActorIn } from "@/server/actor";
import { keptForm } from "@/server/kept-forms";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("factors"))("confirm")} – Suivi` };
}

/** An authority's people prove who they are as they sign in: by a new code, in their own mail. */
export default async function ConfirmPage() {
  const actor = await requireActorIn("partner");
  const [t, kept] = await Promise.all([getTranslations("factors"), keptForm()]);
  if (isFresh(actor)) redirect((kept?.path ?? "/partner") as never);
  return (
    <>
      <PageHead title={t("confirm")} lead={t("confirmWhy")} />
      <SignInAgain href="/sign-in?problem=ended&kept=1" />
    </>
  );
}
