import { useLocale, useTranslations } from "next-intl";
import { ActionSpine } from "@/components/actions/action-spine";
import type { ActionStage } from "@/domain/actions/lifecycle";
import type { SpineEntry } from "@/domain/actions/spine";
import { formatDate } from "@/domain/shared/dates";

/** The life of the Action down the start edge, as the facility sees it, without who holds the pen. */
export function Life({ spine, stage }: { spine: readonly SpineEntry[]; stage: ActionStage }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const note = ({ state, on, held, planned }: SpineEntry) => {
    if (state === "ended") return t(`states.${stage}`);
    if (planned !== undefined && state === "now") return t("heldOf", { held: held ?? 0, planned });
    return on ? formatDate(on, locale) : undefined;
  };
  return <ActionSpine title={t("spineLabel")} steps={spine.map((entry) => ({ key: entry.key, label: t(`spine.${entry.key}`), state: entry.state, note: note(entry) }))} />;
}
