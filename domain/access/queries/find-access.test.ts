import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { as } from "@/db/client";
import { actions, documents, requests } from "@/db/schema";
import { actionInImplementation, asOwner, done, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { uploadDocument } from "@/domain/documents/commands/upload-document";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { AccessKind } from "../access";
import { explainRefusal } from "./explain-refusal";
import { findAccess } from "./find-access";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

const upload = async (audience: string) => (await done(uploadDocument, p.mira, { reference, kind: "other", audience, language: "en", file: pdf("note.pdf", audience) })).id;
const namesOf = async (kind: AccessKind, key: string) => (await findAccess(p.mira, kind, key))!.rows.map(({ seat }) => seat.personName).sort();
const explained = async (asker: Actor, kind: AccessKind, key: string, who: Actor, tried: string) => {
  const access = (await findAccess(asker, kind, key))!;
  return explainRefusal(asker, access, { seat: access.seats.find(({ userId }) => userId === who.userId)!.holderId, tried });
};

/** Whom PostgreSQL shows the row, asked as each person through their own login. */
async function seenBy(kind: AccessKind, key: string): Promise<string[]> {
  const asks = Object.values(p).map(async (actor) => {
    const rows = await as<unknown[]>(actor, (tx) => {
      if (kind === "action") return tx.select({ id: actions.id }).from(actions).where(eq(actions.reference, key));
      if (kind === "request") return tx.select({ id: requests.id }).from(requests).where(eq(requests.reference, key));
      return tx.select({ id: documents.id }).from(documents).where(eq(documents.id, key));
    }).catch(() => []);
    return rows.length > 0 ? [actor.personName] : [];
  });
  return (await Promise.all(asks)).flat().sort();
}

describe("who can see a record", () => {
  it("is whom row-level security shows it, for every person of the world", async () => {
    const [request] = await asOwner((sql) => sql`select r.reference from requests r join actions a on a.request_id = r.id where a.reference = ${reference}`);
    const records: [AccessKind, string][] = [["action", reference], ["request", request!.reference as string], ...(await Promise.all(["facility", "authority", "delegation", "public"].map(async (audience): Promise<[AccessKind, string]> => ["document", await upload(audience)])))];
    for (const [kind, key] of records) expect(await namesOf(kind, key), `${kind} ${key}`).toEqual(await seenBy(kind, key));
    expect(await namesOf("action", reference)).toEqual(["Ada", "Dana", "Elena", "Ilir", "Jonas", "Marek", "Mira"]);
  });

  it("is whom row-level security shows it where advice is addressed to another body, and where the Action is a region's", async () => {
    const other = await actionInImplementation(p);
    expect(isReference(other)).toBe(true);
    await asOwner(async (sql) => {
      const [action] = await sql`select id from actions where reference = ${other}`;
      await sql`insert into recommendations (action_id, number, text_en, addressee_id, addressee_name, category) values (${action!.id}, 1, 'Ratify.', ${p.zeki.organisationId}, 'Ministry of Labour', 'legislation')`;
      await sql`delete from action_countries where action_id = ${action!.id}`;
      await sql`update actions set region = 'eu_neighbourhood' where id = ${action!.id}`;
    });
    expect(await namesOf("action", other)).toEqual(await seenBy("action", other));
    const reasons = Object.fromEntries((await findAccess(p.ada, "action", other))!.rows.map(({ seat, reason }) => [seat.personName, reason]));
    expect(reasons).toMatchObject({ Zeki: "addressed", Otto: "country", Ilir: "authority", Ada: "everyStaff" });
  });

  it("leaves out whoever has left their seat", async () => {
    await asOwner((sql) => sql`update seat_holders set held_until = '2017-01-01' where user_id = ${p.elena.userId}`);
    expect(await namesOf("action", reference)).not.toContain("Elena");
    await asOwner((sql) => sql`update seat_holders set held_until = null where user_id = ${p.elena.userId}`);
  });

  it("says with what rights: who signs decides, who fills in writes, a delegation sees", async () => {
    const rights = Object.fromEntries((await findAccess(p.mira, "action", reference))!.rows.map(({ seat, rights }) => [seat.personName, rights]));
    expect(rights).toMatchObject({ Ilir: ["see", "comment", "write", "decide"], Elena: ["see", "comment", "write"], Dana: ["see"], Mira: ["see", "comment", "write", "decide"], Jonas: ["see", "comment"] });
  });

  it("is told to the staff alone", async () => {
    for (const actor of [p.ilir, p.zeki, p.dana]) expect(await findAccess(actor, "action", reference)).toBeUndefined();
    expect(await findAccess(p.mira, "document", "nothing")).toBeUndefined();
  });
});

describe("why somebody cannot", () => {
  it("is the first rule that refuses", async () => {
    const facility = await upload("facility");
    expect(await explained(p.marek, "action", reference, p.elena, "concept.accept")).toMatchObject({ refusal: "isSignatory" });
    expect(await explained(p.marek, "action", reference, p.zeki, "action.read")).toMatchObject({ refusal: "ofAuthorityOrAddressed" });
    expect(await explained(p.ada, "action", reference, p.otto, "action.read")).toMatchObject({ refusal: "coversCountry" });
    expect(await explained(p.ada, "action", reference, p.jonas, "action.edit")).toMatchObject({ refusal: "inTeam" });
    expect(await explained(p.ada, "action", reference, p.dana, "action.edit")).toMatchObject({ refusal: "noRole" });
    expect(await explained(p.ada, "document", facility, p.dana, "document.read")).toMatchObject({ refusal: "isApproved" });
    expect(await explained(p.ada, "document", facility, p.ilir, "document.read")).toMatchObject({ refusal: "isSharedOrGiven" });
    expect(await explained(p.ada, "action", reference, p.ilir, "concept.accept")).toMatchObject({ refusal: null, isOnHold: false });
  });

  it("is explained to managers and administrators alone, and to nobody about what cannot be tried here", async () => {
    expect(await explained(p.mira, "action", reference, p.elena, "concept.accept")).toBeNull();
    expect(await explained(p.marek, "action", reference, p.elena, "request.send")).toBeNull();
  });

  it("is a country on hold, where nothing else refuses an authority", async () => {
    await asOwner((sql) => sql`insert into country_holds (country, since, reason, to_resume, decided_by_name) values ('BLR', '2020-10-12', 'Decided.', 'A decision.', 'Marek')`);
    expect(await explained(p.marek, "action", reference, p.ilir, "concept.accept")).toMatchObject({ refusal: null, isOnHold: true });
  });
});
