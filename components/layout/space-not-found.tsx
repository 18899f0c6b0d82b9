import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Refusal } from "@/components/ui/refusal";

/** "Not yours" and "does not exist" look alike. */
export function SpaceNotFound({ home }: { home: string }) {
  const t = useTranslations("spaces.notFound");
  return (
    <Refusal title={t("title")} status={404}>
      <p>{t("text")}</p>
      <p className="mt-5"><LinkButton href={home}>{t("home")}</LinkButton></p>
    </Refusal>
  );
}
