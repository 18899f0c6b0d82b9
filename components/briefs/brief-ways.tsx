import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { briefKey, type IssuedBrief } from "@/domain/briefs/brief";
import { pdfAddress } from "@/domain/print/printable";
import { formatDate, dayOf } from "@/domain/shared/dates";

/** For a delegation: the brief as a PDF and every brief that was issued; nothing to press that changes anything. */
export function BriefWays({ brief, issued }: { brief: IssuedBrief; issued: readonly IssuedBrief[] }) {
  const t = useTranslations("briefs.reader");
  const names = useTranslations("briefs.languages");
  const locale = useLocale();
  const on = (one: IssuedBrief) => formatDate(dayOf(one.issuedAt), locale);
  return (
    <>
      <p className="my-4 max-w-reading">{t("asIssued", { date: on(brief) })} <a href={pdfAddress("brief", { country: brief.country, key: briefKey(brief) })} className="inline-block py-2.5">{t("asPdf")}</a></p>
      <Section title={t("earlier")}>
        <ul className="border-t border-line">
          {issued.map((one) => (
            <li key={briefKey(one)} className="border-b border-line">
              <a href={`/delegation/${one.country}/brief/${briefKey(one)}`} aria-current={briefKey(one) === briefKey(brief) ? "page" : undefined} className="inline-block py-2.5">{t("version", { number: one.number, language: names(one.language), date: on(one) })}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
