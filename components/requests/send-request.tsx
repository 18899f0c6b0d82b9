import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { questionsLeft } from "@/domain/requests/question-status";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { MOST } from "@/domain/requests/schema";
import type { Signatory } from "@/domain/requests/signatory";

type Props = { request: RequestDetail; maySend: boolean; signatories: readonly Signatory[]; submit: Submit };

/** What still has to be answered, or the declaration and the one button that sends; to everybody else, who can. */
export function SendRequest({ request, maySend, signatories, submit }: Props) {
  const { reference, version, letters, rounds, language } = request;
  const t = useTranslations("requests");
  const words = useTranslations("rounds");
  const questions = useTranslations("questions");
  const left = questionsLeft(request);
  const isAskedAgain = rounds.some(({ answeredOn }) => answeredOn === null);
  if (left.length > 0) {
    return (
      <Notice tone="waiting" title={questions("cannotSend")}>
        <ul className="list-disc ps-6">{left.map((question) => <li key={question}><a href={`/partner/requests/${reference}/${question}?from=check`} className="inline-flex min-h-11 items-center">{questions(`all.${question}.title`)}</a></li>)}</ul>
      </Notice>
    );
  }
  return (
    <Section title={t("check.declarationTitle")}>
      {letters.length === 0 && <p className="mb-4 max-w-reading">{t("check.letterLater")}</p>}
      {maySend ? (
        <Command submit={submit} hidden={{ reference, version }} submitLabel={t("moves.send")}>
          {isAskedAgain && <TextArea name="roundAnswer" label={words("answer")} hint={words("answerHint")} rows={4} limit={MOST.long} lang={language} />}
          <Checkbox name="declaration" label={t("check.declaration")} />
        </Command>
      ) : (
        <Notice tone="waiting" title={t("check.onlySignatory")}><Signatories people={signatories} ask={t("check.signatories")} none={t("check.noSignatory")} /></Notice>
      )}
    </Section>
  );
}
