import { createHash, randomBytes } from "node:crypto";

const MANAGER = 1;
const SIGNATORY = 20;
const OFFICER = 21;

/** Three signed-in people and the addresses they will ask for, the same for every run over one portfolio. */
export async function benchWorld(sql) {
  const references = await column(sql`select reference as value from actions order by md5(reference) limit 300`);
  const countries = await column(sql`select iso3 as value from countries where region is not null order by md5(iso3) limit 100`);
  const requests = await column(sql`select reference as value from requests where lead_authority_id = ${id(3, 0)} order by reference limit 50`);
  const planned = await sql`select a.reference, v.id from activities v join actions a on a.id = v.action_id where v.number = 3 and v.state = 'planned' and a.stage = 'implementation' order by md5(a.reference) limit 1000`;
  return {
    references, countries, requests, planned,
    authority: id(3, 0), managerUser: id(0, MANAGER), managerSeat: id(1, MANAGER),
    manager: await signIn(sql, MANAGER), signatory: await signIn(sql, SIGNATORY), officer: await signIn(sql, OFFICER),
  };
}

async function signIn(sql, person) {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("base64url");
  await sql`insert into sessions (session_token, user_id, seat_id, expires) values (${hash}, ${id(0, person)}, ${id(1, person)}, now() + interval '4 hours')`;
  return `authjs.session-token=${token}; suivi-language=en`;
}

const column = async (query) => (await query).map(({ value }) => value);

// The same numbering as random.ts: users are kind 0, seats 1, organisations 3.
const id = (kind, number) => `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
