import { useLocale, useTranslations } from "next-intl";
import { spaceOf, type Role } from "@/domain/policy/actor";
import { pick } from "@/domain/shared/localised";

type Seat = { role: Role; title: string; organisationName: string; organisationNameFr?: string | null };

/** A person and the seats they hold: the body, then the part in it. */
export function SeatLine({ name, seats }: { name: string; seats: readonly Seat[] }) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  // Outside the facility the door says the role already.
  const partsOf = (role: Role, title: string) => [...new Set([...(spaceOf(role) === "staff" ? [t(`roles.${role}`)] : []), title])];
  return (
    <>
      <p className="font-semibold">{name}</p>
      {seats.map(({ role, title, organisationName, organisationNameFr }) => (
        <p key={title + organisationName} className="text-ink-2">
          {[pick(locale, organisationName, organisationNameFr ?? null).text, ...partsOf(role, title)].filter((part) => part !== name).join(" · ")}
        </p>
      ))}
    </>
  );
}
