import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Choices } from "@/components/forms/choices";
import { POSITIONS } from "@/domain/committee/lists";
import type { Attendance, MeetingLine } from "@/domain/committee/meeting";

/** What a member wrote about an item. */
export function PositionFields({ members }: { members: readonly Attendance[] }) {
  const t = useTranslations("committee");
  return (
    <>
      <SelectField name="memberId" label={t("item.member")} options={members.map(({ memberId, name, organisationName }) => ({ value: memberId, label: `${name}, ${organisationName}` }))} emptyLabel={t("conditions.noOwner")} />
      <Choices name="position" label={t("item.position")} options={POSITIONS.map((value) => ({ value, label: t(`positionWords.${value}`) }))} />
      <TextArea name="remarks" label={t("item.remarksLabel")} hint={t("item.remarksHint")} rows={3} limit={2000} />
      <DateField name="givenOn" label={t("item.givenOnLabel")} hint={t("item.givenOnHint")} />
    </>
  );
}

/** To which meeting an item goes, and why. */
export function PostponeFields({ meetings }: { meetings: readonly MeetingLine[] }) {
  const t = useTranslations("committee");
  return (
    <>
      <SelectField name="toMeetingId" label={t("item.postponeTo")} options={meetings.map(({ id, number, mode, plannedOn }) => ({ value: id, label: `${t(`numbered.${mode}`, { number })} · ${plannedOn}` }))} emptyLabel={t("item.postponeLater")} />
      <TextArea name="comment" label={t("item.postponeWhy")} rows={3} limit={1000} />
    </>
  );
}
