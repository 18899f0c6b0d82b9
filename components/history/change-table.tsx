import { useLocale, useTranslations } from "next-intl";
import type { Change } from "@/domain/history/change";
import { valueText } from "./value-text";

type Props = { changes: readonly Change[]; subjectTable: string };

/** Each field that changed, before and after. Fields without a name of their own are numbers inside Suivi and left out. */
export function ChangeTable({ changes, subjectTable }: Props) {
  const t = useTranslations("history");
  const all = useTranslations();
  const locale = useLocale();
  const shown = changes.filter(({ field }) => all.has(`fields.${field}` as never));
  if (shown.length === 0) return null;
  const text = (field: string, value: string | null) => (value === null ? <span className="text-ink-3">{t("nothing")}</span> : valueText(value, { field, subjectTable, locale, t: all as never }));
  return (
    <details className="mt-1">
      <summary className="min-h-[max(1.5rem,var(--control-height,0px))] py-1 text-table text-link">{all("common.labelled", { label: t("changed"), value: shown.map(({ field }) => all(`fields.${field}` as never)).join(", ") })}</summary>
      <table className="mt-1 w-full table-fixed border-collapse text-table">
        <thead>
          <tr className="border-b border-ink text-start text-meta text-ink-2">
            <th scope="col" className="w-[7rem] py-1 pe-4 text-start font-semibold sm:w-[12rem]">{t("field")}</th><th scope="col" className="py-1 pe-4 text-start font-semibold">{t("before")}</th><th scope="col" className="py-1 text-start font-semibold">{t("after")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ field, before, after }, index) => (
            <tr key={index} className="border-b border-line align-baseline">
              <th scope="row" className="py-1 pe-4 text-start font-normal text-ink-2">{all(`fields.${field}` as never)}</th>
              <td dir="auto" className="py-1 pe-4 break-words whitespace-pre-line">{text(field, before)}</td>
              <td dir="auto" className="py-1 break-words whitespace-pre-line">{text(field, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
