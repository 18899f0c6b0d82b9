import { useLocale, useTranslations } from "next-intl";
import { formatMoment } from "@/domain/shared/dates";
import type { Actor } from "@/domain/policy/actor";

/** Over every page while an administrator looks as somebody else sees: as whom, until when, and the way back. */
export function ViewingBar({ actor, submit }: { actor: Actor | null; submit: () => Promise<void> }) {
  const t = useTranslations("viewings");
  const locale = useLocale();
  if (!actor?.viewedBy) return null;
  return (
    <div role="region" aria-label={t("bar")} className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-4 border-status-waiting-edge bg-status-waiting-tint px-4 py-2 text-status-waiting-text">
      <p>{t("as", { name: actor.personName, until: formatMoment(new Date(actor.viewedBy.until), locale) })}</p>
      <form action={submit}><button className="button">{t("end")}</button></form>
    </div>
  );
}
