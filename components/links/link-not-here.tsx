import { useTranslations } from "next-intl";
import { Refusal } from "@/components/ui/refusal";
import type { LinkState } from "@/domain/links/link";

/** A link that opens nothing (any more), and what its reader can do about it. */
export function LinkNotHere({ state }: { state: LinkState | "unknown" }) {
  const t = useTranslations("links");
  return <Refusal status={404} title={t(`notHere.${state === "open" ? "unknown" : state}`)}><p>{t("ask")}</p></Refusal>;
}
