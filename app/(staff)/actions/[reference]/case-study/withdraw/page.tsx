import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { loadCaseStudy, type CaseStudyProps } from "../load-case-study";
import { submitWithdrawal } from "./submit";

export async function generateMetadata({ params }: CaseStudyProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("caseStudies"))("withdrawTitle")}` };
}

/** Why it is withdrawn, and the word that readers find at its address. */
export default async function WithdrawCaseStudyPage(props: CaseStudyProps) {
  const [{ reference, head, file, mayWrite }, t] = await Promise.all([loadCaseStudy(props), getTranslations("caseStudies")]);
  if (!file.study || !file.editions.some(({ withdrawnOn }) => withdrawnOn === null)) notFound();
  const back = { href: `/actions/${reference}/case-study`, label: t("back") };
  return (
    <FormPage head={head} tab="good-practice" title={t("withdrawTitle")} lead={t("withdrawLead")} back={back}>
      {mayWrite ? (
        <Command submit={submitWithdrawal} hidden={{ reference, version: file.study.version }} submitLabel={t("moves.withdraw")} cancel={back}>
          <TextArea name="reason" label={t("labels.reason")} hint={t("hints.reason")} rows={3} limit={2000} />
          <TextArea name="wordEn" label={t("labels.wordEn")} hint={t("hints.word")} rows={2} limit={500} lang="en" />
          <TextArea name="wordFr" label={t("labels.wordFr")} hint={t("hints.word")} rows={2} limit={500} lang="fr" />
        </Command>
      ) : <p>{t("onlyTeam")}</p>}
    </FormPage>
  );
}
