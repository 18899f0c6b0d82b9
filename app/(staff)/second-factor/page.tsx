import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactorList } from "@/components/factors/factor-list";
import { Proof } from "@/components/factors/proof";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { hasFactor, mayRemoveOne } from "@/domain/factors/rules";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireStaffPerson } from "@/server/actor";
import { factorsOfPerson, setupPicture } from "@/server/factors/setup";
import { isDemo } from "@/server/is-demo";
import { askForNewPasskey, askForProof, submitAppCode, submitBeginApp, submitNewCodes, submitNewPasskey, submitPasskeyProof, submitRecoveryCode, submitRemoval } from "./submit";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("factors"))("title") };
}

export default async function SecondFactorPage({ searchParams }: Props) {
  const { person, isPending } = await requireStaffPerson();
  const [t, events, factors, setup, done] = await Promise.all([getTranslations("factors"), getTranslations("events"), factorsOfPerson(person), setupPicture(person), searchParams.then((search) => doneEvent(search.done))]);
  const isAsked = isPending && hasFactor(factors);
  const handlers = { beginApp: submitBeginApp, submitCode: submitAppCode, submitPasskey: submitNewPasskey, submitRemoval, makeCodes: submitNewCodes, startPasskey: askForNewPasskey };
  return (
    <>
      <PageHead title={isAsked ? t("show") : t("title")} lead={isAsked ? t("showWhy") : t("lead")} done={done && events(done)} />
      {isPending && !isAsked && <Notice tone="waiting" title={t("required")}>{t("requiredWhy")}</Notice>}
      {isDemo() && <p className="mb-4 max-w-reading text-ink-2">{t("demo")}</p>}
      {!isPending && may(person, "factor.read") && <p className="mb-4"><a href="/second-factor/people">{t("peopleLink")}</a></p>}
      {isAsked
        ? <Proof factors={factors} submitCode={submitAppCode} submitRecovery={submitRecoveryCode} submitPasskey={submitPasskeyProof} startPasskey={askForProof} />
        : <FactorList factors={factors} setup={setup} mayRemove={mayRemoveOne(person.role, factors)} handlers={handlers} />}
    </>
  );
}
