import { useLocale, useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { formatMoment } from "@/domain/shared/dates";
import { Command } from "./command";
import type { KeptForm, Submit } from "./form-state";

/** Everything that was typed, field by field, for whoever cannot send it from its form any longer. */
export function KeptWords({ kept, submit }: { kept: KeptForm | null; submit: Submit }) {
  const t = useTranslations("forms.kept");
  const fields = useTranslations("fields");
  const locale = useLocale();
  if (!kept) return <PageHead title={t("pageTitle")} lead={t("nothing")} />;
  const label = (name: string) => (fields.has(name as never) ? fields(name as never) : t("field", { name }));
  const words = Object.entries(kept.values).filter(([name, value]) => !BOOKKEEPING.test(name) && String(value).trim() !== "");
  return (
    <>
      <PageHead title={t("pageTitle")} lead={t("lead", { when: formatMoment(new Date(kept.keptAt), locale) })} />
      <p className="mb-6"><a href={kept.path}>{t("goOn")}</a>. {t("noForm")}</p>
      <dl className="grid gap-5">
        {words.map(([name, value]) => <div key={name}><dt className="font-semibold">{label(name)}</dt><dd dir="auto" className="mt-1 max-w-reading whitespace-pre-wrap break-words border-s-2 border-line ps-3">{Array.isArray(value) ? value.join("\n") : value}</dd></div>)}
      </dl>
      <div className="mt-8 border-t border-line pt-5"><Command submit={submit} submitLabel={t("forget")} quiet /></div>
    </>
  );
}

// What a form carries for itself.
const BOOKKEEPING = /^(submissionId|version|reference|origin|\$|keep\.|theirs\.|conflict\.)|Id$|\.(day|month|year)$/;
