import { dayIn, formatMoment, type PartialDate } from "@/domain/shared/dates";

/** The zone whose clocks a capital shows, for every country the facility works with; IANA names. */
const ZONE_OF_COUNTRY: Readonly<Record<string, string>> = {
  BEN: "Africa/Porto-Novo", BFA: "Africa/Ouagadougou", CPV: "Atlantic/Cape_Verde", CMR: "Africa/Douala", CAF: "Africa/Bangui", TCD: "Africa/Ndjamena",
  COG: "Africa/Brazzaville", CIV: "Africa/Abidjan", COD: "Africa/Kinshasa", GNQ: "Africa/Malabo", GAB: "Africa/Libreville", GHA: "Africa/Accra", GIN: "Africa/Conakry",
  GNB: "Africa/Bissau", LBR: "Africa/Monrovia", MLI: "Africa/Bamako", MRT: "Africa/Nouakchott", NER: "Africa/Niamey", NGA: "Africa/Lagos", STP: "Africa/Sao_Tome",
  SEN: "Africa/Dakar", SLE: "Africa/Freetown", GMB: "Africa/Banjul", TGO: "Africa/Lome", AGO: "Africa/Luanda", BWA: "Africa/Gaborone", BDI: "Africa/Bujumbura",
  COM: "Indian/Comoro", DJI: "Africa/Djibouti", ERI: "Africa/Asmara", SWZ: "Africa/Mbabane", ETH: "Africa/Addis_Ababa", KEN: "Africa/Nairobi", LSO: "Africa/Maseru",
  MDG: "Indian/Antananarivo", MWI: "Africa/Blantyre", MUS: "Indian/Mauritius", MOZ: "Africa/Maputo", NAM: "Africa/Windhoek", RWA: "Africa/Kigali", SYC: "Indian/Mahe",
  SOM: "Africa/Mogadishu", ZAF: "Africa/Johannesburg", SSD: "Africa/Juba", SDN: "Africa/Khartoum", TZA: "Africa/Dar_es_Salaam", UGA: "Africa/Kampala",
  ZMB: "Africa/Lusaka", ZWE: "Africa/Harare", AFG: "Asia/Kabul", BGD: "Asia/Dhaka", BTN: "Asia/Thimphu", KHM: "Asia/Phnom_Penh", CHN: "Asia/Shanghai",
  IND: "Asia/Kolkata", IDN: "Asia/Jakarta", IRN: "Asia/Tehran", IRQ: "Asia/Baghdad", KAZ: "Asia/Almaty", KGZ: "Asia/Bishkek", LAO: "Asia/Vientiane",
  MYS: "Asia/Kuala_Lumpur", MDV: "Indian/Maldives", MNG: "Asia/Ulaanbaatar", MMR: "Asia/Yangon", NPL: "Asia/Kathmandu", PAK: "Asia/Karachi", PHL: "Asia/Manila",
  LKA: "Asia/Colombo", TJK: "Asia/Dushanbe", THA: "Asia/Bangkok", TLS: "Asia/Dili", TKM: "Asia/Ashgabat", UZB: "Asia/Tashkent", VNM: "Asia/Ho_Chi_Minh",
  YEM: "Asia/Aden", DZA: "Africa/Algiers", ARM: "Asia/Yerevan", AZE: "Asia/Baku", BLR: "Europe/Minsk", EGY: "Africa/Cairo", GEO: "Asia/Tbilisi", ISR: "Asia/Jerusalem",
  JOR: "Asia/Amman", LBN: "Asia/Beirut", LBY: "Africa/Tripoli", MDA: "Europe/Chisinau", MAR: "Africa/Casablanca", PSE: "Asia/Hebron", SYR: "Asia/Damascus",
  TUN: "Africa/Tunis", UKR: "Europe/Kyiv", ATG: "America/Antigua", ARG: "America/Argentina/Buenos_Aires", BRB: "America/Barbados", BLZ: "America/Belize",
  BOL: "America/La_Paz", BRA: "America/Sao_Paulo", CHL: "America/Santiago", COL: "America/Bogota", CRI: "America/Costa_Rica", CUB: "America/Havana",
  DMA: "America/Dominica", DOM: "America/Santo_Domingo", ECU: "America/Guayaquil", SLV: "America/El_Salvador", GRD: "America/Grenada", GTM: "America/Guatemala",
  GUY: "America/Guyana", HTI: "America/Port-au-Prince", HND: "America/Tegucigalpa", JAM: "America/Jamaica", MEX: "America/Mexico_City", NIC: "America/Managua",
  PAN: "America/Panama", PRY: "America/Asuncion", PER: "America/Lima", KNA: "America/St_Kitts", LCA: "America/St_Lucia", VCT: "America/St_Vincent",
  SUR: "America/Paramaribo", BHS: "America/Nassau", TTO: "America/Port_of_Spain", URY: "America/Montevideo", VEN: "America/Caracas",
};

/** Where the facility's own clocks stand, and what is taken where no country says otherwise. */
export const HOME_ZONE = "Europe/Vienna";

/** Zones to choose from, in the order of their names. */
export const ZONES: readonly string[] = [...new Set([...Object.values(ZONE_OF_COUNTRY), HOME_ZONE, "Europe/Brussels", "UTC"])].sort();

/** The zone of an Action's country; of several countries, of the first. */
export function zoneOf(countries: readonly string[]): string {
  return (countries[0] && ZONE_OF_COUNTRY[countries[0]]) || HOME_ZONE;
}

/** The last day that has begun in these countries or at home: whatever is dated later lies ahead for everybody concerned. */
export function latestDay(countries: readonly string[], now: Date): PartialDate {
  return daysIn(countries, now).at(-1)!;
}

/** The first day that is not over there: whatever is due earlier is past for everybody concerned. */
export function earliestDay(countries: readonly string[], now: Date): PartialDate {
  return daysIn(countries, now)[0]!;
}

const daysIn = (countries: readonly string[], now: Date) => [HOME_ZONE, ...countries.map((country) => zoneOf([country]))].map((zone) => dayIn(zone, now)).sort();

/** `Minsk time`: the city that names a zone. */
export const zoneCity = (zone: string) => zone.split("/").at(-1)!.replaceAll("_", " ");

/** `12 Mar 2018, 17:02 (Minsk)`: a moment on the clocks of a country. */
export function momentIn(country: string | null, moment: Date, locale: string): string {
  const zone = zoneOf(country ? [country] : []);
  return `${formatMoment(moment, locale, zone)} (${zoneCity(zone)})`;
}
