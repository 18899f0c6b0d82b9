import { useTranslations } from "next-intl";
import type { Role } from "@/domain/policy/actor";

type Seat = { role: Role; title: string; organisationName: string };

/** A person and the seats they hold, in two lines. */
export function SeatLine({ name, seats }: { name: string; seats: readonly Seat[] }) {
  const t = useTranslations("signIn");
  return (
    <>
      <p className="font-semibold">{name}</p>
      {seats.map((seat) => (
        <p key={seat.title + seat.organisationName} className="text-ink-2">{t(`roles.${seat.role}`)} · {seat.title}, {seat.organisationName}</p>
      ))}
    </>
  );
}
