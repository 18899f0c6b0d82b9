import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { DateField } from "@/components/forms/date-field";
import { Fold } from "@/components/forms/fold";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { pick } from "@/domain/shared/localised";
import { VISIBILITY_MARKS } from "@/domain/visibility/visibility";

type Props = { programme?: { fundingLineEn: string | null; fundingLineFr: string | null } };

/** The three marks that are looked for, and the derogation where one is missing. */
export function VisibilityFields({ programme }: Props) {
  const t = useTranslations("visibility");
  const locale = useLocale();
  const statement = programme?.fundingLineEn ? pick(locale, programme.fundingLineEn, programme.fundingLineFr).text : t("statement");
  return (
    <>
      {VISIBILITY_MARKS.map((mark) => <Checkbox key={mark} name={mark} label={t(`marks.${mark}`)} hint={t(`hints.${mark}`, { statement })} />)}
      <Fold label={t("derogation")} names={["derogationReason", "derogationBy", "derogationOn"]}>
        <p className="max-w-reading text-ink-2">{t("derogationHint")}</p>
        <TextArea name="derogationReason" label={t("reason")} rows={3} limit={2000} />
        <TextField name="derogationBy" label={t("by")} hint={t("byHint")} />
        <DateField name="derogationOn" label={t("on")} />
      </Fold>
    </>
  );
}
