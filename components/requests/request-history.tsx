import { useLocale, useTranslations } from "next-intl";
import type { RequestHistoryLine } from "@/domain/requests/request-detail";
import { formatMoment } from "@/domain/shared/dates";

/** What happened to a request, latest first: when, what, who, for whom, and in whose words. */
export function RequestHistory({ lines }: { lines: readonly RequestHistoryLine[] }) {
  const t = useTranslations("requests");
  const locale = useLocale();
  if (lines.length === 0) return <p className="text-ink-2">{t("status.noHistory")}</p>;
  return (
    <ol className="border-t-2 border-ink">
      {lines.map((line) => (
        <li key={line.id} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[13rem_1fr]">
          <p className="text-table tabular-nums text-ink-2"><time dateTime={line.happenedAt.toISOString()}>{formatMoment(line.happenedAt, locale)}</time></p>
          <HistoryText line={line} />
        </li>
      ))}
    </ol>
  );
}

function HistoryText({ line: { type, actorName, organisationName, facts, reason, changes } }: { line: RequestHistoryLine }) {
  const t = useTranslations("requests");
  const events = useTranslations("events");
  const fields = useTranslations("fields");
  const about = typeof facts.service === "string" ? facts.service : typeof facts.file === "string" ? facts.file : undefined;
  const changed = type === "request.saved" ? changes.map(({ field }) => (fields.has(field as never) ? fields(field as never) : field)) : [];
  return (
    <div className="min-w-0">
      <p className="font-semibold">{events(type)}{about && <span className="font-normal" dir="auto">: {about}</span>}</p>
      <p className="text-table text-ink-2">
        {t("historyBy", { name: actorName, organisation: organisationName })}
        {typeof facts.onBehalfOf === "string" && <>, {t("historyFor", { name: facts.onBehalfOf })}</>}
      </p>
      {reason && <p dir="auto" className="mt-1 max-w-reading whitespace-pre-wrap break-words">{reason}</p>}
      {changed.length > 0 && <p className="text-table text-ink-2">{t("historyChanged", { fields: [...new Set(changed)].join(", ") })}</p>}
    </div>
  );
}
