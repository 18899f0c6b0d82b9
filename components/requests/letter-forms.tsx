import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FileField } from "@/components/forms/file-field";
import type { Submit } from "@/components/forms/form-state";
import { Section } from "@/components/ui/section";
import { LETTER_FILES } from "@/domain/documents/media-type";
import { REQUEST_EDITABLE } from "@/domain/requests/lifecycle";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { LetterList } from "./letter-list";
import { SignatoryFields } from "./signatory-fields";

type Props = { request: RequestDetail; back: "check" | null; submitLetter: Submit; submitSection: Submit };

/** The letter in its own form, so that a refused file costs no typing; who signs it beside. */
export function LetterForms({ request, back, submitLetter, submitSection }: Props) {
  const t = useTranslations("requests");
  const { reference, version, letters } = request;
  const cancel = { href: `/partner/requests/${reference}`, label: t("edit.backToList") };
  return (
    <>
      <p className="max-w-reading">{t("edit.letterLead")}</p>
      <Section title={t("edit.letterTitle")}>
        <p className="mb-4 max-w-reading text-ink-2">{t("edit.letterText")}</p>
        {letters.length > 0 && <div className="mb-4"><p className="font-semibold">{t("edit.onFile")}</p><LetterList letters={letters} /></div>}
        <Command submit={submitLetter} hidden={{ reference }} submitLabel={letters.length > 0 ? t("edit.addAnother") : t("edit.addLetter")} quiet>
          <FileField name="file" label={t("labels.letter")} hint={t("hints.letter")} accept={LETTER_FILES} />
        </Command>
      </Section>
      {REQUEST_EDITABLE.some((state) => state === request.state) && (
        <Section title={t("edit.signatoryTitle")}>
          <Command submit={submitSection} hidden={{ reference, version, section: "letter", back }} submitLabel={t("edit.continue")} cancel={cancel}>
            <SignatoryFields name={request.signatoryName} rank={request.signatoryRank} />
          </Command>
        </Section>
      )}
    </>
  );
}
