import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/domain/experts/expert";
import type { OutputVersion } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";
import { VersionFiles } from "./version-files";

type Props = { at: { reference: string; number: number }; versions: readonly OutputVersion[] };

/** What an authority was sent, the newest version first: files, the whole text as a paper, what changed. */
export function SharedVersions({ at, versions }: Props) {
  const t = useTranslations("outputs");
  const reviews = useTranslations("reviews");
  const locale = useLocale();
  const paper = `/print/actions/${at.reference}/outputs/${at.number}`;
  if (versions.length === 0) return <p className="text-ink-2">{t("noVersion")}</p>;
  return (
    <ul className="border-t-2 border-ink">
      {versions.map(({ number, files, textLanguages, sentOn, note }, index) => (
        <li key={number} className="border-b border-line py-2">
          <p className="font-semibold">{sentOn ? t("sentVersion", { number, date: formatDate(sentOn, locale) }) : t("versionOf", { number })}</p>
          <VersionFiles files={files} />
          {textLanguages.length > 0 && <p><a href={`${paper}?version=${number}`} className="inline-flex min-h-11 items-center">{reviews("views.wholeText")}</a> <span className="text-table text-ink-2">{t("languagesOf", { languages: textLanguages.map((code) => languageName(code, locale)).join(", ") })}</span></p>}
          {versions[index + 1] && <p><a href={`${paper}/differences?to=${number}`} className="inline-flex min-h-11 items-center">{reviews("differences.link", { from: versions[index + 1]!.number })}</a></p>}
          {note && <p dir="auto" className="break-words text-table">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
