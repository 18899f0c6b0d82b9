import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { HandoverDetail } from "@/domain/handovers/handover";
import { fieldName, fittingOptions, type RequiredField } from "@/domain/programmes/required-fields";
import { pick } from "@/domain/shared/localised";

/** The fields that the receiving programme asks for, as its data say. */
export function AskedFields({ asked, fields, countries }: Pick<HandoverDetail, "asked" | "fields" | "countries">) {
  return asked.map((field) => <AskedField key={field.key} field={field} value={fields[field.key]} countries={countries} />);
}

function AskedField({ field, value, countries }: { field: RequiredField; value: string | undefined; countries: readonly string[] }) {
  const t = useTranslations("handovers");
  const locale = useLocale();
  const hint = field.hintEn && pick(locale, field.hintEn, field.hintFr ?? null).text;
  const shared = { name: fieldName(field.key), label: pick(locale, field.labelEn, field.labelFr).text, hint, defaultValue: value };
  if (field.kind === "text") return <TextField {...shared} width="long" />;
  const options = fittingOptions(field, countries).map((option) => ({ value: option.value, label: pick(locale, option.en, option.fr).text })).sort((one, other) => one.label.localeCompare(other.label, locale));
  return <SelectField {...shared} options={options} emptyLabel={options.length > 0 ? t("chooseField") : t("nothingFits")} />;
}
