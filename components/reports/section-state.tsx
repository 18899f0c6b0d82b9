import { LanguageLinks } from "@/components/texts/language-links";
import { PassageState } from "@/components/texts/passage";
import { TextChecks } from "@/components/texts/text-checks";
import type { Submit } from "@/components/forms/form-state";
import { LinkButton } from "@/components/ui/link-button";
import { useTranslations } from "next-intl";
import type { ReportSection } from "@/domain/reports/sections";
import type { LongText } from "@/domain/texts/passage";

type Props = { reference: string; section: ReportSection; text: LongText | undefined; isOpen: boolean; mayCheck: boolean; submitCheck: Submit };

/** In which languages a section stands, how each came to be, and the ways to write, translate and check it. */
export function SectionState({ reference, section, text = [], isOpen, mayCheck, submitCheck }: Props) {
  const t = useTranslations("reports");
  const path = `/actions/${reference}/report/sections/${section}`;
  return (
    <div className="mt-3">
      {text.map((passage) => <PassageState key={passage.id} passage={passage} />)}
      {mayCheck && isOpen && <TextChecks text={text} hidden={{ reference }} submit={submitCheck} />}
      {isOpen && (text.length > 0 ? <LanguageLinks languages={text.map(({ language }) => language)} path={path} /> : <LinkButton quiet href={path}>{t("writeSection")}</LinkButton>)}
    </div>
  );
}
