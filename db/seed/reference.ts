import { REGIONS } from "@/domain/actions/lists";
import type postgres from "postgres";
import { as } from "@/db/client";
import { countries, holidays, organisations, programmePhases, programmes } from "@/db/schema";
import { COUNTRIES } from "@/domain/countries/list";
import { neighboursOf } from "@/domain/countries/neighbours";
import type { ExpertCategory } from "@/domain/experts/lists";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { belarusianHolidays } from "./belarus-holidays";
import { facilityHolidays } from "./facility-holidays";
import { euHolidays } from "./holidays";
import { idOf } from "./ids";
import { ORGANISATIONS } from "./organisations";
import { LABOUR_FIELDS, MPF_FIELDS } from "./receiving-programmes";
import people from "./people.json";
import { writeQuestionnaire } from "./questionnaire";

const FIRST_YEAR = 2009;
const LAST_YEAR = 2030;

/** Lists that every installation needs before the first command: countries, holidays, programmes, EU services. Writes only what is missing. */
export async function writeReference(): Promise<void> {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const closed = [...years.flatMap(euHolidays).map((day) => ({ ...day, calendar: "eu" })), ...years.flatMap(facilityHolidays).map((day) => ({ ...day, calendar: "facility" })), ...years.flatMap(belarusianHolidays).map((day) => ({ ...day, calendar: "BLR" }))];
  await as(SYSTEM_ACTOR, async (tx) => {
    await tx.insert(countries).values(COUNTRIES.map(({ iso3, iso2, en, fr, region, isEuMember, noteEn, noteFr }) => ({ iso3, iso2, nameEn: en, nameFr: fr, region, isEuMember, noteEn, noteFr, neighbours: neighboursOf(iso3) }))).onConflictDoNothing();
    await tx.insert(holidays).values(closed).onConflictDoNothing();
    await tx.insert(programmes).values(PROGRAMMES).onConflictDoNothing();
    await tx.insert(programmePhases).values(PHASES).onConflictDoNothing();
    await writeQuestionnaire(tx, PHASES);
    await tx.insert(organisations).values(ORGANISATIONS.map(({ key: _, ...organisation }) => organisation)).onConflictDoNothing();
  });
}

// The name and the funding line of the programme are data: another programme runs Suivi by changing these rows.
const PROGRAMMES = [
  {
    id: idOf("programme FACILITY"), code: "FACILITY", nameEn: "Migration Capacity Facility", nameFr: "Facilité d’appui aux capacités migratoires",
    fundingLineEn: "Funded by the European Union (demonstration)", fundingLineFr: "Financé par l’Union européenne (démonstration)", emblem: "eu-emblem", isOurs: true, requiredFields: [],
    contactName: "Help desk of the facility (demonstration)", contactPhone: "+43 1 000 00 00", contactEmail: "help@example.org", hoursEn: "Monday to Friday, 9 to 17, Vienna time", hoursFr: "du lundi au vendredi, de 9 h à 17 h, heure de Vienne",
  },
  {
    id: idOf("programme MPF"), code: "MPF", nameEn: "Mobility Partnership Facility (MPF)", nameFr: "Facilité des partenariats pour la mobilité (MPF)",
    fundingLineEn: "Funded by the European Union", fundingLineFr: "Financé par l’Union européenne", emblem: "eu-emblem", isOurs: false, requiredFields: MPF_FIELDS,
  },
  {
    id: idOf("programme LABOUR"), code: "LABOUR", nameEn: "Labour administration programme (demonstration)", nameFr: "Programme d’appui à l’administration du travail (démonstration)", isOurs: false, requiredFields: LABOUR_FIELDS,
  },
];

// Whom a phase sends is data: the demonstration's programme sends people who serve a state or an organisation, not consultants.
const SENT = ["eu_civil_servant", "partner_country_official", "eu_agency_staff", "international_organisation", "academic", "national_expert"] as const satisfies readonly ExpertCategory[];

const phase = (name: string, startsOn: string, endsOn: string | null) => ({
  id: idOf(`phase ${name}`), programmeId: PROGRAMMES[0]!.id, name, startsOn, endsOn,
  eligibility: { regions: [...REGIONS], expertCategories: [...SENT] },
});

// The public record dates the whole facility (2009 to March 2024), not its phases: these four are the demonstration's.
const PHASES = [
  phase("I", "2009-01-01", "2011-12-31"), phase("II", "2012-01-01", "2015-12-31"), phase("III", "2016-01-01", "2019-12-31"),
  phase("IV", "2020-01-01", "2024-03-31"), phase("V", "2024-04-01", null),
];

/** The demonstration people, fictional all of them, with their seats. Accounts have no command: they come from signing in. */
export async function writePeople(owner: postgres.Sql): Promise<void> {
  const place = (key: string) => ORGANISATIONS.find((one) => one.key === key)!.id;
  await owner.begin(async (sql) => {
    for (const { id, name, email, locale, seats } of people) {
      await sql`insert into users (id, name, email, locale, is_demo) values (${id}, ${name}, ${email}, ${locale}, true) on conflict do nothing`;
      for (const seat of seats) {
        await sql`insert into seats (id, organisation_id, role, kind, title, countries, administers) values (${seat.id}, ${place(seat.organisation)}, ${seat.role}, ${seat.kind}, ${seat.title}, ${seat.countries}, ${"administers" in seat}) on conflict do nothing`;
        await sql`insert into seat_holders (id, seat_id, user_id, held_from) values (${idOf(`holder ${seat.id}`)}, ${seat.id}, ${id}, '2009-01-01') on conflict do nothing`;
      }
    }
  });
}
