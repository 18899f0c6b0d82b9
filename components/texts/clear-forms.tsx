import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { languageName } from "@/domain/experts/expert";
import type { Signatory } from "@/domain/requests/signatory";

type Props = { /** Whose words the forms speak. */ noun: "reports" | "caseStudies"; hidden: { reference: string; version: number }; mayClear: boolean; /** Languages into which it was translated. */ languages: readonly string[]; signatories: readonly Signatory[]; submitClearance: Submit; submitChanges: Submit };

/** The authority's two answers to a text that it is asked to clear, both a signatory's. */
export function ClearForms({ noun, hidden, mayClear, languages, signatories, submitClearance, submitChanges }: Props) {
  const t = useTranslations(noun);
  const locale = useLocale();
  if (!mayClear) return <Notice tone="waiting" title={t("partner.onlySignatory")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>;
  return (
    <>
      <Section title={t("partner.clearTitle")}>
        <p className="mb-4 max-w-reading">{t("partner.clearText")}</p>
        <Command submit={submitClearance} hidden={hidden} submitLabel={t("moves.clear")}>
          {languages.length > 0 && <Checkboxes name="languages" label={t("partner.languages")} hint={t("partner.languagesHint")} options={languages.map((value) => ({ value, label: languageName(value, locale) }))} />}
        </Command>
      </Section>
      <Section title={t("partner.changesTitle")}>
        <p className="mb-4 max-w-reading">{t("partner.changesText")}</p>
        <Command submit={submitChanges} hidden={hidden} submitLabel={t("moves.giveBack")} quiet>
          <TextArea name="reason" label={t("labels.changes")} hint={t("hints.changes")} rows={5} limit={2000} />
        </Command>
      </Section>
    </>
  );
}
