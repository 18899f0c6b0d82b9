import { useTranslations } from "next-intl";
import type { TodayPage } from "@/domain/portfolio/today";

/** What others did since yesterday, one line each. */
export function Changes({ changes }: Pick<TodayPage, "changes">) {
  const t = useTranslations("today");
  const events = useTranslations("events");
  if (changes.length === 0) return <p className="text-ink-2">{t("noChange")}</p>;
  return (
    <ul className="border-t border-line text-table">
      {changes.map(({ id, type, reference, actorName }) => (
        <li key={id} className="border-b border-line py-1.5"><a href={`/actions/${reference}/history`} className="tabular-nums">{reference}</a> {events(type)} <span className="text-ink-2">{actorName}</span></li>
      ))}
    </ul>
  );
}
