import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { PresentPerson, Presentation } from "@/domain/reports/report";
import { formatDate } from "@/domain/shared/dates";

/** The event at which the report was presented: when, where, at which level, before whom. */
export function PresentationFacts({ presentation }: { presentation: Presentation }) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const { heldOn, endedOn, place, level, institutions, persons, delegationHeadPresent, programme, reaction, pressUrls } = presentation;
  const long = (text: string) => <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  const items = [
    { label: t("labels.heldOn"), value: [heldOn, endedOn].filter((date) => date !== null).map((date) => formatDate(date, locale)).join(" – ") },
    { label: t("labels.place"), value: <span dir="auto">{place}</span> },
    { label: t("labels.level"), value: t(`levels.${level}`) },
    { label: t("labels.institutions"), value: long(institutions) },
    { label: t("labels.persons"), value: persons.length > 0 && <PersonList persons={persons} /> },
    { label: t("headPresent"), value: t(delegationHeadPresent ? "present" : "notPresent") },
    { label: t("labels.programme"), value: programme && long(programme) },
    { label: t("labels.reaction"), value: reaction && long(reaction) },
    { label: t("labels.pressUrls"), value: pressUrls.length > 0 && <ul>{pressUrls.map((url) => <li key={url}><a href={url} rel="noreferrer" className="wrap-anywhere"><bdi dir="ltr">{url}</bdi></a></li>)}</ul> },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}

/** Everybody listed, by what they are; with the name where the reader has it. */
function PersonList({ persons }: { persons: readonly PresentPerson[] }) {
  const t = useTranslations("reports.persons");
  return <ul>{persons.map(({ id, fullName, jobTitle, institution, side }) => <li key={id} className="break-words"><bdi>{[fullName, jobTitle, institution].filter(Boolean).join(", ")}</bdi> <span className="text-ink-2">({t(`sides.${side}`)})</span></li>)}</ul>;
}
