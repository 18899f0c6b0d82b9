import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Difference } from "@/domain/reports/differences";
import type { LinkOf } from "@/domain/reports/links";
import type { ReportAccount } from "@/domain/reports/report";
import { RETOLD_FIGURES } from "@/domain/reports/retold";
import { useDifferenceState, type Explaining } from "./difference-state";
import { useDifferenceWords } from "./difference-words";

type Props = { account: Pick<ReportAccount, "differences" | "standing">; linkOf: LinkOf; /** Says of each what it is, for whoever may explain it. */ stateOf?: (difference: Difference) => ReactNode; children?: ReactNode };

/** Every figure of a frozen report that the record would tell otherwise today: then and now, each leading to its rows. */
export function ChangedFigures({ account: { differences, standing }, linkOf, stateOf, children }: Props) {
  const t = useTranslations("reports.later");
  const words = useDifferenceWords();
  const locale = useLocale();
  if (standing.kind !== "frozen") return null;
  const changed = differences.filter(({ noun }) => noun === "figures");
  const columns = [{ key: "figure", label: t("columns.figure") }, { key: "report", label: t("columns.report"), align: "end" as const }, { key: "now", label: t("columns.now"), align: "end" as const }, ...(stateOf ? [{ key: "state", label: t("columns.state") }] : [])];
  const figure = (one: Difference, value: unknown, now: boolean) => <a href={linkOf({ kind: "figure", figure: one.row as never, ...(now ? { now } : {}) })!}>{new Intl.NumberFormat(locale).format(Number(value))}</a>;
  return (
    <Section title={t("figures")} id="changed-figures">
      <p className="mb-3 max-w-reading text-ink-2">{t("figuresLead")}</p>
      <DataTable caption={t("figures")} columns={columns} empty={t("noFigure")} rows={changed.map((one) => ({ key: one.key, cells: { figure: words.what(one), report: figure(one, one.before, false), now: figure(one, one.after, true), ...(stateOf ? { state: stateOf(one) } : {}) } }))} />
      {children}
    </Section>
  );
}

/** The same for the facility: what each change is, whether the kept values still tell the report, and the Action as it was on that day. */
export function StaffChangedFigures({ account, linkOf, explaining }: { account: ReportAccount; linkOf: LinkOf; explaining: Explaining }) {
  const t = useTranslations("reports.later");
  const figures = useTranslations("reportDocument.figures");
  const stateOf = useDifferenceState(explaining);
  const { standing, retold } = account;
  return (
    <ChangedFigures account={account} linkOf={linkOf} stateOf={stateOf}>
      {retold && (
        <div className="mt-3 max-w-reading text-ink-2">
          <p>{t(retold.differing.length === 0 ? "retoldSame" : "retoldOtherwise", { count: String(RETOLD_FIGURES.length) })} <a href={`/actions/${explaining.reference}?at=${standing.at.toISOString().slice(0, 10)}&known=${retold.knownOn}`}>{t("asAt")}</a></p>
          {retold.differing.length > 0 && <ul className="list-disc ps-5">{retold.differing.map(({ key, sealed, retold: again }) => <li key={key}>{t("retoldFigure", { figure: figures(key), sealed: String(sealed), retold: String(again) })}</li>)}</ul>}
        </div>
      )}
    </ChangedFigures>
  );
}
