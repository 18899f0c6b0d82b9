import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { countryName } from "@/domain/countries/list";
import type { SeatsToGive } from "@/domain/seats/queries/find-seats-to-give";
import { LANGUAGES } from "@/messages/locale";

/** Invites somebody to a seat of this organisation: one there is, or a new one of what it may have. */
export function InviteForm({ organisation: { id, mayBe, seats, covers }, submit }: { organisation: SeatsToGive; submit: Submit }) {
  const [t, words] = [useTranslations("people"), useTranslations("seats")];
  const locale = useLocale();
  const isAuthority = mayBe.includes("signatory");
  return (
    <Command submit={submit} hidden={{ organisationId: id }} submitLabel={words("send")} cancel={{ href: "/people", label: t("title") }}>
      <TextField name="name" label={words("name")} autoComplete="off" />
      <TextField name="email" label={words("email")} hint={words("emailHint")} type="email" autoComplete="off" dir="ltr" />
      <SelectField name="seatId" label={words("seat")} emptyLabel={words("newSeat")} options={seats.map((seat) => ({ value: seat.id, label: `${seat.title} · ${t(`seats.${seat.is}`)}` }))} defaultValue={seats[0]?.id} />
      <TextField name="newSeatTitle" label={words("newSeatTitle")} hint={words("newSeatTitleHint")} />
      <Choices name="newSeat" label={t("newSeat")} hint={covers.length > 0 ? t("covers", { countries: covers.map((code) => countryName(code, locale)).join(", ") }) : undefined} options={mayBe.map((value) => ({ value, label: t(`seats.${value}`) }))} defaultValue={mayBe[0]} />
      {isAuthority && <Checkbox name="administers" label={t("administersLabel")} />}
      <Choices name="locale" label={t("language")} options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} defaultValue={locale} />
    </Command>
  );
}
