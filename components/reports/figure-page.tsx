import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { ReportFigure } from "@/domain/reports/figures";
import type { LinkOf } from "@/domain/reports/links";
import type { Standing } from "@/domain/reports/report";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { FigureRows } from "./figure-rows";

/** A number of the report, opened: as of when, and the rows it was counted from. */
export function FigurePage({ figure, standing, linkOf }: { figure: ReportFigure; standing: Standing | { kind: "today"; at: Date }; linkOf: LinkOf }) {
  const t = useTranslations("reports.figure");
  const figures = useTranslations("reportDocument.figures");
  const participants = useTranslations("participants");
  const locale = useLocale();
  return (
    <Section title={figures(figure.key)}>
      <p className="mb-1 font-serif text-h2 tabular-nums">{new Intl.NumberFormat(locale).format(figure.value)}</p>
      <p className="mb-4 max-w-reading text-ink-2">{t(standing.kind === "today" ? "leadToday" : "lead", { value: new Intl.NumberFormat(locale).format(figure.value) })} {t(`asOf.${standing.kind}`, { date: formatDate(dayOf(standing.at), locale) })}{figure.of === "people" && <> {participants("rule")}</>}</p>
      <FigureRows figure={figure} linkOf={linkOf} />
    </Section>
  );
}
