import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import type { ComparisonLine } from "@/domain/comparisons/comparison";
import type { GroupMeetingLine } from "@/domain/meetings/meeting";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** Which rows the group agreed on, and at which meeting or how else. */
export function AgreeFields({ lines, meetings }: { lines: readonly ComparisonLine[]; meetings: readonly GroupMeetingLine[] }) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  return (
    <>
      <Checkboxes name="rows" label={t("agree.rows")} options={lines.map((line) => ({ value: `${line.id}.${line.version}`, label: t("agree.rowLabel", { article: line.article, heading: pick(locale, line.headingEn, line.headingFr).text, conformity: t(`conformities.${line.conformity!}`) }) }))} />
      <SelectField name="meetingId" label={t("agree.meeting")} options={meetings.map(({ id, title, onDay }) => ({ value: id, label: `${formatDate(onDay, locale)}: ${title}` }))} emptyLabel={t("agree.noMeeting")} />
      <TextField name="agreedBy" label={t("agree.agreedBy")} hint={t("agree.agreedByHint")} />
      <DateField name="agreedOn" label={t("agree.agreedOn")} hint={t("agree.agreedOnHint")} partial />
    </>
  );
}
