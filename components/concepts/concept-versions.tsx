import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { Section } from "@/components/ui/section";
import { TextDiff } from "@/components/ui/text-diff";
import { acceptedByBoth, CONCEPT_PARTS, type ConceptVersion } from "@/domain/concepts/parts";
import type { ConceptChange } from "@/domain/concepts/queries/find-concept-change";
import { formatDate } from "@/domain/shared/dates";

const LINK = "inline-flex min-h-[var(--control-height,1.5rem)] items-center";

/** Each text that one side handed to the other, the latest first: to be read and printed, and what it changed. `page` compares any two. */
export function ConceptVersions({ reference, versions, page }: { reference: string; versions: readonly ConceptVersion[]; page: string }) {
  const t = useTranslations("concepts.versions");
  const locale = useLocale();
  if (versions.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ol className="border-t border-line">
      {versions.map((version) => {
        const { number, writtenOn, writtenByName, writtenBySide } = version;
        const accepted = acceptedByBoth(version);
        return (
          <li key={number} className="border-b border-line py-1.5 text-table">
            {t(`by.${writtenBySide}`, { number, date: formatDate(writtenOn, locale), name: writtenByName })}
            {accepted && <p className="font-semibold">{t(`accepted.${accepted}`)}</p>}
            <p className="flex flex-wrap gap-x-4">
              <a href={`/print/actions/${reference}/concept?version=${number}`} className={LINK}>{t("paper", { number })}</a>
              {number > 1 && <a href={`${page}?from=${number - 1}&to=${number}`} className={LINK}>{t("changes", { from: number - 1, to: number })}</a>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Two of the texts, part by part, word by word. */
export function ConceptDifferences({ change: { before, after, changed } }: { change: ConceptChange }) {
  const t = useTranslations("concepts");
  const same = CONCEPT_PARTS.filter((part) => !changed.includes(part));
  if (changed.length === 0) return <p>{t("versions.same")}</p>;
  return (
    <>
      {changed.map((part) => <Section key={part} title={t(`parts.${part}`)}><TextDiff before={before[part]} after={after[part]} /></Section>)}
      {same.length > 0 && <p className="mt-8 max-w-reading text-ink-2">{t("versions.unchanged", { parts: same.map((part) => t(`parts.${part}`)).join(", ") })}</p>}
    </>
  );
}

/** Which two texts are compared; a form that only reads. */
export function VersionChoice({ change: { from, to, versions }, withNow }: { change: ConceptChange; withNow: boolean }) {
  const t = useTranslations("concepts.versions");
  const names = versions.map(({ number }) => ({ value: String(number), label: t("number", { number }) }));
  return (
    <form method="get" className="mb-6 flex flex-wrap items-end gap-4">
      <SelectField name="from" label={t("from")} options={names} defaultValue={String(from)} />
      <SelectField name="to" label={t("to")} options={withNow ? [{ value: "now", label: t("now") }, ...names] : names} defaultValue={to === null ? "now" : String(to)} />
      <button type="submit" className="button button-quiet">{t("compare")}</button>
    </form>
  );
}
