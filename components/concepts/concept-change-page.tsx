import { useTranslations } from "next-intl";
import { pdfAddress } from "@/domain/print/printable";
import type { ConceptChange } from "@/domain/concepts/queries/find-concept-change";
import { ConceptDifferences, VersionChoice } from "./concept-versions";

type Props = { reference: string; change: ConceptChange | undefined; /** Where the concept itself is read. */ back: string; withNow: boolean };

/** What changed between two texts of the concept, as a page that leads to its paper. */
export function ConceptChangePage({ reference, change, back, withNow }: Props) {
  const t = useTranslations("concepts.versions");
  const wanted = change && { from: String(change.from), to: change.to === null ? "now" : String(change.to) };
  return (
    <>
      <p className="mb-4"><a href={back} className="inline-flex min-h-[var(--control-height,1.5rem)] items-center">{t("back")}</a></p>
      {!change && <p>{t("nothingToCompare")}</p>}
      {change && <VersionChoice change={change} withNow={withNow} />}
      {change && <ConceptDifferences change={change} />}
      {wanted && <p className="mt-6 flex flex-wrap gap-x-6"><a href={`/print/actions/${reference}/concept/differences?${new URLSearchParams(wanted)}`} className="inline-flex min-h-11 items-center">{t("asPaper")}</a><a href={pdfAddress("concept-differences", { reference, ...wanted })} className="inline-flex min-h-11 items-center">{t("asPdf")}</a></p>}
    </>
  );
}
