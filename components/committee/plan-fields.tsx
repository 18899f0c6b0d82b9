import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { MEETING_MODES } from "@/domain/committee/lists";
import type { Candidate } from "@/domain/committee/meeting";

/** How, when and where the committee decides, and on which of the requests that are ready. */
export function PlanFields({ candidates }: { candidates: readonly Candidate[] }) {
  const t = useTranslations("committee.plan");
  return (
    <>
      <Choices name="mode" label={t("mode")} options={MEETING_MODES.map((value) => ({ value, label: t(`modes.${value}`) }))} defaultValue="meeting" />
      <DayFields />
      <RequestChoices candidates={candidates} />
    </>
  );
}

/** The day and the place; a decision in writing has none. */
export function DayFields({ plannedOn, place, isWritten }: { plannedOn?: string; place?: string | null; isWritten?: boolean }) {
  const t = useTranslations("committee");
  return (
    <>
      <DateField name="plannedOn" label={t(isWritten ? "meeting.lastDay" : "plan.plannedOn")} hint={isWritten === undefined ? t("plan.plannedOnHint") : undefined} defaultValue={plannedOn} />
      {!isWritten && <TextField name="place" label={t("plan.place")} hint={isWritten === undefined ? t("plan.placeHint") : undefined} defaultValue={place ?? undefined} width="medium" />}
    </>
  );
}

/** The requests that are ready and on no agenda. */
export function RequestChoices({ candidates }: { candidates: readonly Candidate[] }) {
  const t = useTranslations("committee.plan");
  const free = candidates.filter(({ missing, meeting }) => missing.length === 0 && meeting === null);
  if (free.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return <Checkboxes name="requests" label={t("requests")} hint={t("requestsHint")} options={free.map(({ reference, title, leadAuthorityName }) => ({ value: reference, label: `${reference} · ${title} (${leadAuthorityName})` }))} />;
}
