import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";
import { AUTHORITY_SEATS, INVITATION_DAYS, type AuthoritySeat } from "@/domain/seats/seat";

/** Invites somebody to a seat there is, or to a new one. */
export function InviteColleague({ seats, submit }: { seats: readonly AuthoritySeat[]; submit: Submit }) {
  const t = useTranslations("seats");
  return (
    <Section title={t("invite")}>
      <p className="mb-4 max-w-reading">{t("inviteText", { days: INVITATION_DAYS })}</p>
      <Command submit={submit} submitLabel={t("send")}>
        <TextField name="name" label={t("name")} autoComplete="off" />
        <TextField name="email" label={t("email")} hint={t("emailHint")} type="email" autoComplete="off" dir="ltr" />
        <SelectField name="seatId" label={t("seat")} emptyLabel={t("newSeat")} options={seats.map(({ id, title }) => ({ value: id, label: title }))} defaultValue={seats[0]?.id} />
        <TextField name="newSeatTitle" label={t("newSeatTitle")} hint={t("newSeatTitleHint")} />
        <Choices name="newSeat" label={t("newSeatKind")} options={AUTHORITY_SEATS.map((value) => ({ value, label: t(`kinds.${value}`) }))} defaultValue="editor" />
      </Command>
    </Section>
  );
}
