"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatMoment } from "@/domain/shared/dates";
import type { Conflict } from "./form-state";

/** Two texts for one field, side by side, with who saved the other and when. */
export function ConflictView({ conflict: { by, at, fields } }: { conflict: Conflict }) {
  const t = useTranslations("forms");
  const locale = useLocale();
  const moment = new Date(at);
  const when = Number.isNaN(moment.getTime()) ? at : formatMoment(moment, locale);
  return (
    <div className="mt-3">
      {by && <p className="text-table text-ink-2">{t("savedBy", { by, when })}</p>}
      {fields.map(({ label, mine, theirs }) => (
        <section key={label} className="mt-3 border-t border-line pt-2">
          <h3 className="font-sans text-body">{label}</h3>
          <div className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2">
            <Text title={t("theirs")} text={theirs || t("nothing")} />
            <Text title={t("yours")} text={mine || t("nothing")} />
          </div>
        </section>
      ))}
      <p className="mt-3 max-w-reading border-t border-line pt-2">{t("overwrite")}</p>
    </div>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-meta text-ink-2">{title}</p>
      <p dir="auto" className="whitespace-pre-wrap break-words bg-sunk px-3 py-2">{text}</p>
    </div>
  );
}
