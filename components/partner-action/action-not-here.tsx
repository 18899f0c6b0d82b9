import { useTranslations } from "next-intl";
import { Refusal } from "@/components/ui/refusal";

/** "Not yours" and "does not exist" look alike. */
export function ActionNotHere() {
  const t = useTranslations("partner");
  return (
    <Refusal status={404} title={t("notHere")}>
      <p>{t("notHereText")}</p>
      <p className="mt-3"><a href="/partner" className="inline-flex min-h-11 items-center">{t("back")}</a></p>
    </Refusal>
  );
}
