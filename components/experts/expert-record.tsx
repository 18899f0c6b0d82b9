import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActivityDates } from "@/components/activities/activity-dates";
import { ActivityTitle } from "@/components/activities/activity-title";
import { FileLink } from "@/components/documents/file-link";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { countryName } from "@/domain/countries/list";
import type { Expert } from "@/domain/experts/expert";
import { formatDate } from "@/domain/shared/dates";
import { LanguageWords, TopicWords } from "./words";

const COLUMNS = ["activity", "action", "dates", "days", "state"] as const;

/** One expert: what is known of them, and every mission they were proposed for. `children` stand before the missions. */
export function ExpertRecord({ expert, children }: { expert: Expert; children?: ReactNode }) {
  const t = useTranslations("experts");
  const states = useTranslations("deployments.states");
  const sexes = useTranslations("groups.sexes");
  const locale = useLocale();
  const none = t("noneRecorded");
  return (
    <>
      <DescriptionList
        items={[
          { label: t("labels.category"), value: t(`categories.${expert.category}`) },
          { label: t("labels.jobTitle"), value: expert.jobTitle || expert.employer ? <span dir="auto">{[expert.jobTitle, expert.employer].filter(Boolean).join(", ")}</span> : none },
          { label: t("labels.country"), value: countryName(expert.country, locale) },
          ...(expert.nationality ? [{ label: t("labels.nationality"), value: countryName(expert.nationality, locale) }] : []),
          { label: t("labels.sex"), value: sexes(expert.sex) },
          { label: t("labels.email"), value: expert.email ? <bdi dir="ltr">{expert.email}</bdi> : none },
          { label: t("labels.languages"), value: expert.languages.length > 0 ? <LanguageWords languages={expert.languages} /> : none },
          { label: t("labels.topics"), value: expert.topics.length > 0 ? <TopicWords topics={expert.topics} /> : none },
          { label: t("labels.posts"), value: expert.posts.length > 0 ? <PostList posts={expert.posts} /> : none },
          { label: t("labels.availability"), value: <Availability expert={expert} /> },
          { label: t("labels.cv"), value: <Cv expert={expert} /> },
          { label: t("labels.consent"), value: expert.consentOn ? formatDate(expert.consentOn, locale) : t("noConsent") },
          { label: t("labels.note"), value: expert.note ? <span dir="auto" className="whitespace-pre-wrap">{expert.note}</span> : none },
        ]}
      />
      {children}
      <Section title={t("past")}>
        <DataTable
          caption={t("pastCaption")}
          columns={COLUMNS.map((key) => ({ key, label: t(`pastColumns.${key}`), ...(key === "days" ? { align: "end" as const } : {}) }))}
          empty={t("pastEmpty")}
          rows={expert.deployments.map((one) => ({
            key: one.id,
            cells: {
              activity: <a href={`/actions/${one.reference}/missions/${one.number}`}><ActivityTitle {...one} /></a>,
              action: <a href={`/actions/${one.reference}`} className="whitespace-nowrap tabular-nums">{one.reference}</a>,
              dates: <ActivityDates {...one} />,
              days: one.workingDays,
              state: states(one.state),
            },
          }))}
        />
      </Section>
    </>
  );
}

function PostList({ posts }: Pick<Expert, "posts">) {
  const t = useTranslations("experts");
  const locale = useLocale();
  return (
    <ul className="list-none ps-0">
      {posts.map((post, index) => (
        <li key={index}><span dir="auto">{post.jobTitle}, {post.employer}</span>{post.country && <>, {countryName(post.country, locale)}</>}{(post.startedOn || post.endedOn) && <span className="text-ink-2"> ({post.startedOn ? formatDate(post.startedOn, locale) : "?"} – {post.endedOn ? formatDate(post.endedOn, locale) : t("today")})</span>}</li>
      ))}
    </ul>
  );
}

function Availability({ expert: { availableFrom, availableUntil, absences } }: { expert: Expert }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  const day = (date: string) => formatDate(date, locale);
  const lines = [
    ...(availableFrom || availableUntil ? [t("availableBetween", { kind: availableFrom && availableUntil ? "both" : availableFrom ? "from" : "until", from: day(availableFrom ?? ""), until: day(availableUntil ?? "") })] : []),
    ...absences.map(({ startsOn, endsOn }) => t("away", { from: day(startsOn), until: day(endsOn) })),
  ];
  return lines.length > 0 ? <>{lines.map((line) => <p key={line}>{line}</p>)}</> : <>{t("nothingKnown")}</>;
}

/** The file and its last day; or when and why it went. */
function Cv({ expert: { cv, cvRemovedOn, cvRemovedReason } }: { expert: Expert }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  if (cv) return <><FileLink id={cv.id} name={cv.fileName} bytes={cv.bytes} audience="facility" />{cv.keepUntil && <p className="text-meta text-ink-2">{t("cvUntil", { date: formatDate(cv.keepUntil, locale) })}</p>}</>;
  if (!cvRemovedOn) return <>{t("noneRecorded")}</>;
  const reason = cvRemovedReason === "retention_over" || cvRemovedReason === "replaced" ? t(`cvReasons.${cvRemovedReason}`) : cvRemovedReason;
  return <>{t("cvRemoved", { date: formatDate(cvRemovedOn, locale) })} <span dir="auto">{reason}</span></>;
}
