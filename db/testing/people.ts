import postgres from "postgres";
import type { Actor, Role, SeatKind } from "@/domain/policy/actor";

export type People = Awaited<ReturnType<typeof people>>;

/** One person of each kind, with an organisation and a seat, straight into the database as its owner. Returns actors. */
export async function people(ownerUrl = process.env.DATABASE_OWNER_URL!) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`insert into countries (iso3, iso2, name_en, name_fr, region) values ('BLR', 'BY', 'Belarus', 'Biélorussie', 'eu_neighbourhood'), ('MDA', 'MD', 'Moldova', 'Moldavie', 'eu_neighbourhood') on conflict do nothing`;
    const [facility] = await sql`insert into organisations (name_en, name_fr, kind) values ('The facility', 'La facilité', 'facility') returning id`;
    const [interior] = await sql`insert into organisations (name_en, name_fr, kind, country) values ('Ministry of the Interior', 'Ministère de l’Intérieur', 'ministry', 'BLR') returning id`;
    const [labour] = await sql`insert into organisations (name_en, name_fr, kind, country) values ('Ministry of Labour', 'Ministère du Travail', 'ministry', 'MDA') returning id`;
    const [minsk] = await sql`insert into organisations (name_en, name_fr, kind, covers) values ('EU Delegation to Belarus', 'Délégation de l’UE en Biélorussie', 'eu_delegation', '{BLR}') returning id`;
    const [chisinau] = await sql`insert into organisations (name_en, name_fr, kind, covers) values ('EU Delegation to Moldova', 'Délégation de l’UE en Moldavie', 'eu_delegation', '{MDA}') returning id`;
    const seat = async (name: string, organisation: { id: string; name: string }, role: Role, kind: SeatKind, countries: string[] = [], administers = false): Promise<Actor> => {
      const [user] = await sql`insert into users (name, email) values (${name}, ${`${name.toLowerCase()}@example.org`}) returning id`;
      const [row] = await sql`insert into seats (organisation_id, role, kind, title, countries, administers) values (${organisation.id}, ${role}, ${kind}, ${role}, ${countries}, ${administers}) returning id`;
      await sql`insert into seat_holders (seat_id, user_id, held_from) values (${row!.id}, ${user!.id}, '2016-01-01')`;
      return { userId: user!.id, personName: name, role, seatKind: kind, seatId: row!.id, organisationId: organisation.id, organisationName: organisation.name, countries, administers, locale: "en" };
    };
    const office = { id: facility!.id as string, name: "The facility" };
    const belarus = { id: interior!.id as string, name: "Ministry of the Interior" };
    const moldova = { id: labour!.id as string, name: "Ministry of Labour" };
    return {
      ada: await seat("Ada", office, "admin", "staff"),
      marek: await seat("Marek", office, "manager", "staff"),
      mira: await seat("Mira", office, "coordinator", "staff"),
      jonas: await seat("Jonas", office, "coordinator", "staff"),
      ilir: await seat("Ilir", belarus, "authority", "signatory", [], true),
      elena: await seat("Elena", belarus, "authority", "editor"),
      zeki: await seat("Zeki", moldova, "authority", "signatory", [], true),
      dana: await seat("Dana", { id: minsk!.id as string, name: "EU Delegation to Belarus" }, "delegation", "officer", ["BLR"]),
      otto: await seat("Otto", { id: chisinau!.id as string, name: "EU Delegation to Moldova" }, "delegation", "officer", ["MDA"]),
    };
  } finally {
    await sql.end();
  }
}
