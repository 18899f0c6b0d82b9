import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FileField } from "@/components/forms/file-field";
import type { Submit } from "@/components/forms/form-state";
import { LETTER_FILES } from "@/domain/documents/media-type";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { LetterList } from "./letter-list";
import { ModelLetters } from "./model-letters";

type Props = { request: RequestDetail; submit: Submit };

/** The letter in its own form, so that a refused file costs no typing. */
export function LetterForms({ request: { reference, letters }, submit }: Props) {
  const t = useTranslations("requests");
  return (
    <>
      <p className="mb-4 max-w-reading text-ink-2">{t("edit.letterText")}</p>
      <ModelLetters reference={reference} />
      {letters.length > 0 && <div className="mb-4"><p className="font-semibold">{t("edit.onFile")}</p><LetterList letters={letters} /></div>}
      <Command submit={submit} hidden={{ reference }} submitLabel={letters.length > 0 ? t("edit.addAnother") : t("edit.addLetter")} quiet>
        <FileField name="file" label={t("labels.letter")} hint={t("hints.letter")} accept={LETTER_FILES} />
      </Command>
    </>
  );
}
