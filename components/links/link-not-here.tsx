import { useTranslations } from "next-intl";
import { Refusal } from "@/components/ui/refusal";
import type { LinkState } from "@/domain/links/link";

/** A link that opens nothing (any more), and what its reader can do about it. */
export function LinkNotHere({ state }: { state: LinkState | "unknown" }) {
  const t = useTranslations("links");
  const said = state === "open" ? "unknown" : state;
  return <Refusal status={said === "unknown" ? 404 : said === "paused" ? 409 : 410} title={t(`notHere.${said}`)}><p>{t(said === "paused" ? "pausedText" : "ask")}</p></Refusal>;
}
