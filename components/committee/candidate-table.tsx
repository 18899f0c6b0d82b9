import { useLocale, useTranslations } from "next-intl";
import { RequestTitle } from "@/components/requests/request-title";
import { DataTable } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import type { Candidate } from "@/domain/committee/meeting";
import { formatDate } from "@/domain/shared/dates";

type Props = { candidates: readonly Candidate[]; /** What stands in the last column. */ last: "meeting" | "missing"; caption: string; empty: string };

/** Requests before the committee: on which agenda, or what they still lack. */
export function CandidateTable({ candidates, last, caption, empty }: Props) {
  const t = useTranslations("committee.home");
  const needs = useTranslations("requests.needs");
  const locale = useLocale();
  const columns = (["request", "authority", "country", "since", last] as const).map((key) => ({ key, label: t(key), nowrap: key === "since" }));
  return (
    <DataTable
      caption={caption} empty={empty} columns={columns}
      rows={candidates.map(({ reference, title, language, leadAuthorityName, country, courtSince, missing, meeting }) => ({
        key: reference,
        cells: {
          request: <><span className="whitespace-nowrap tabular-nums">{reference}</span> <a href={`/requests/${reference}`}><RequestTitle title={title} language={language} /></a></>,
          authority: <span dir="auto">{leadAuthorityName}</span>, country: country && countryName(country, locale), since: courtSince && formatDate(courtSince, locale),
          meeting: meeting ? <a href={`/committee/${meeting}`}>{meeting}</a> : <span className="text-ink-2">{t("notListed")}</span>,
          missing: <ul>{missing.map((need) => <li key={need}>{needs(need)}</li>)}</ul>,
        },
      }))}
    />
  );
}
