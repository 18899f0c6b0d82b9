import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { countryOptions } from "@/domain/countries/list";
import type { FocalPoint } from "@/domain/nominations/nomination";

/** Who a focal point is and where they are written to. */
export function FocalFields({ one }: { one?: FocalPoint }) {
  const t = useTranslations("nominations");
  const experts = useTranslations("experts");
  return (
    <>
      <TextField name="fullName" label={t("labels.fullName")} width="medium" defaultValue={one?.fullName} />
      <TextField name="institution" label={t("labels.institution")} defaultValue={one?.institution} />
      <SelectField name="country" label={t("labels.country")} options={countryOptions(useLocale())} emptyLabel={experts("choose")} defaultValue={one?.country} />
      <TextField name="focalEmail" type="email" dir="ltr" label={t("labels.email")} width="medium" defaultValue={one?.email} />
      {one && <Checkbox name="isActive" label={t("labels.isActive")} defaultChecked={one.isActive} />}
    </>
  );
}
