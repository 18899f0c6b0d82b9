import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { isSettled } from "@/domain/requests/approval";
import type { OpinionLine } from "@/domain/requests/request-detail";
import { formatDate } from "@/domain/shared/dates";

/** What a service said, how it came and who said it; a late objection stands beside the consent that it does not undo. */
export function OpinionRecord({ opinion }: { opinion: OpinionLine }) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  const { answer, remarks, settledOn, answeredVia, answeredByName, recordedByName, letter, lateAnswer, lateRemarks, lateOn } = opinion;
  const said = (text: string) => <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  if (!settledOn) return null;
  return (
    <>
      {isSettled(opinion) ? <Notice tone={answer === "unfavourable" ? "suspended" : "done"} title={t("settled", { answer: answer ? t(`answers.${answer}`) : t("states.consented_by_silence") })} /> : <Notice tone="waiting" title={t("answers.more_information")} />}
      {lateAnswer && lateOn && <Notice tone="suspended" title={t("late.kept", { date: formatDate(lateOn, locale), answer: t(`answers.${lateAnswer}`) })}>{said(lateRemarks ?? "")}<p className="mt-1 text-ink-2">{t("late.stands")}</p></Notice>}
      <DescriptionList
        items={[
          { label: t("settledDay"), value: formatDate(settledOn, locale) },
          ...(remarks ? [{ label: t("remarks"), value: said(remarks) }] : []),
          ...(answeredByName ? [{ label: t("answeredBy"), value: said(answeredByName) }] : []),
          ...(answeredVia ? [{ label: t("via"), value: t(`ways.${answeredVia}`) }] : []),
          ...(letter ? [{ label: t("letter"), value: <FileLink {...letter} name={letter.fileName} /> }] : []),
          ...(recordedByName ? [{ label: t("recordedBy"), value: recordedByName }] : []),
        ]}
      />
    </>
  );
}
