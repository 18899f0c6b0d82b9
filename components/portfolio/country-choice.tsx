import { useLocale, useTranslations } from "next-intl";
import { countryOptions } from "@/domain/countries/list";

/** One country or all of them, in the form of the portfolio. */
export function CountryChoice({ country }: { country: string | null }) {
  const t = useTranslations("portfolio");
  const locale = useLocale();
  return (
    <label className="grid gap-1 font-semibold">{t("country")}
      <select name="country" defaultValue={country ?? ""} className="min-h-9 max-w-[28ch] border border-ink-2 bg-paper px-2 font-normal"><option value="">{t("everyCountry")}</option>{countryOptions(locale).map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}</select>
    </label>
  );
}
