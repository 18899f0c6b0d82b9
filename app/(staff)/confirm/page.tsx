import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Proof } from "@/components/factors/proof";
import { SignInAgain } from "@/components/factors/sign-in-again";
import { PageHead } from "@/components/ui/page-head";
import { hasFactor, isFresh } from "@/domain/factors/rules";
import { homeOf } from "@/domain/policy/actor";
import { requireActorIn } from "@/server/actor";
import { hasProvider } from "@/server/auth";
import { factorsOfPerson } from "@/server/factors/setup";
import { keptForm } from "@/server/kept-forms";
import { askForProof, submitAppCode, submitPasskeyProof, submitRecoveryCode } from "../second-factor/submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("factors"))("confirm") };
}

export default async function ConfirmPage() {
  const actor = await requireActorIn("staff");
  const [t, factors, kept] = await Promise.all([getTranslations("factors"), factorsOfPerson(actor), keptForm()]);
  if (isFresh(actor)) redirect((kept?.path ?? homeOf(actor.role)) as never);
  return (
    <>
      <PageHead title={t("confirm")} lead={t("confirmWhy")} />
      {hasFactor(factors)
        ? <Proof factors={factors} submitCode={submitAppCode} submitRecovery={submitRecoveryCode} submitPasskey={submitPasskeyProof} startPasskey={askForProof} />
        : <SignInAgain href={hasProvider() ? "/sign-in/provider?again=1" : "/sign-out"} />}
    </>
  );
}
