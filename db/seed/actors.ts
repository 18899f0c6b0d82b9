import type { Actor, Role, SeatKind } from "@/domain/policy/actor";
import { ORGANISATIONS } from "./organisations";
import people from "./people.json";

/** A demonstration person in one of their seats, as if they had signed in. */
export function actor(name: string, seat = 0): Actor {
  const person = people.find((one) => one.name === name)!;
  const { id, organisation, role, kind, countries } = person.seats[seat]!;
  const place = ORGANISATIONS.find(({ key }) => key === organisation)!;
  return {
    userId: person.id, personName: person.name, role: role as Role, seatKind: kind as SeatKind, seatId: id,
    organisationId: place.id, organisationName: place.nameEn, countries, locale: person.locale as "en" | "fr",
  };
}

