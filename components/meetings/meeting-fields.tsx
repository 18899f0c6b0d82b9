import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { ZONES } from "@/domain/countries/zones";
import type { GroupMeeting } from "@/domain/meetings/meeting";

type Documents = readonly { id: string; fileName: string }[];

/** What a meeting is about: its title, its agenda, and what is read for it. */
export function AboutFields({ meeting, documents }: { meeting?: GroupMeeting; documents: Documents }) {
  const t = useTranslations("meetings");
  return (
    <>
      <TextField name="title" label={t("labels.title")} defaultValue={meeting?.title} />
      <TextArea name="agenda" label={t("labels.agenda")} hint={t("agendaHint")} rows={6} defaultValue={meeting?.items.map(({ subject }) => subject).join("\n")} />
      {documents.length > 0 && <Checkboxes name="documents" label={t("labels.documents")} hint={t("documentsHint")} options={documents.map(({ id, fileName }) => ({ value: id, label: fileName }))} defaultValue={meeting?.documents.map(({ id }) => id)} />}
    </>
  );
}

/** When and where, on the clocks of the place. `partial` where an old meeting may have no more than a year. */
export function WhenFields({ meeting, zone, partial }: { meeting?: GroupMeeting; zone: string; partial?: boolean }) {
  const t = useTranslations("meetings");
  return (
    <>
      <DateField name="onDay" label={t("labels.onDay")} hint={partial ? t("onDayHint") : undefined} defaultValue={meeting?.onDay} partial={partial} />
      <TextField name="startsAt" label={t("labels.startsAt")} hint={t("timeHint")} width="short" inputMode="text" defaultValue={meeting?.startsAt ?? undefined} />
      <TextField name="endsAt" label={t("labels.endsAt")} width="short" inputMode="text" defaultValue={meeting?.endsAt ?? undefined} />
      <SelectField name="zone" label={t("labels.zone")} options={ZONES.map((value) => ({ value, label: value.replaceAll("_", " ") }))} defaultValue={meeting?.zone ?? zone} />
      <TextField name="place" label={t("labels.place")} defaultValue={meeting?.place ?? undefined} />
    </>
  );
}
