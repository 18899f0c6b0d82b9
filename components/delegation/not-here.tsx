import { useTranslations } from "next-intl";
import { Refusal } from "@/components/ui/refusal";

/** Not theirs and not there look alike. */
export function NotHere() {
  const t = useTranslations("delegation");
  return <Refusal status={404} title={t("notHere")}><p>{t("notHereWhy")}</p><p className="mt-3"><a href="/delegation" className="inline-flex min-h-11 items-center">{t("back")}</a></p></Refusal>;
}
