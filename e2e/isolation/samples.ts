import type { APIRequestContext } from "@playwright/test";
import { strangersOf } from "../../db/testing/strangers";
import { ADDRESSES, type Address } from "../addresses";
import { onDatabase } from "../database";
import { WORLD } from "../world";
import { paramsOf, routeOf, type Route } from "./places";

/** An address of the demonstration that answers, and the reader it is known to answer. */
export type Sample = { address: string; path: string; route: Route; opens: keyof typeof ADDRESSES };

/** One address at least for every route, made from what the pages' own test opens and from what the files and exports are called. */
export async function everySample(as: Record<"Marek" | "Ilir" | "Elena" | "Dana", APIRequestContext>): Promise<Sample[]> {
  const pages = await Promise.all((Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[]).map(async (opens) => {
    const request = opens in as ? as[opens as keyof typeof as] : as.Marek;
    const addresses: string[] = [];
    for (const address of ADDRESSES[opens]) addresses.push(await found(request, address));
    return addresses.map((address) => ({ address, opens }));
  }));
  const others = (await files()).map((address) => ({ address, opens: "Marek" as const }));
  return [...pages.flat(), ...others].map((one) => {
    const path = one.address.split("?")[0]!;
    const route = routeOf(path);
    if (!route) throw new Error(`No route answers ${path}.`);
    return { ...one, path, route };
  });
}

/** What is not a page: exports, papers, calendars and files, of the Action that is told from beginning to end. */
async function files(): Promise<string[]> {
  return onDatabase(async (sql) => {
    const ofAction = sql`(select id from actions where reference = ${WORLD.belarus})`;
    const documents = await sql`select id from documents where action_id = ${ofAction} or request_id is not null or (action_id is null and request_id is null) order by audience, id limit 60`;
    const [handover] = await sql`select h.id, (select number from handover_dossiers d where d.handover_id = h.id limit 1) as number from handovers h where h.action_id = ${ofAction} order by number nulls last limit 1`;
    const [request] = await sql`select r.reference from requests r join actions a on a.request_id = r.id where a.reference = ${WORLD.belarus}`;
    const belarus = WORLD.belarus;
    return [
      "/api/actions", `/api/actions/${belarus}/history`, "/api/calendar/visits?country=BLR", "/api/calendar/visits?country=MDA", ...["", "/xlsx", "/docx"].map((path) => `/api/comparisons/${belarus}${path}`),
      ...documents.map(({ id }) => `/api/documents/${id}`), `/api/handovers/${belarus}/${handover!.id}/draft?language=en`, `/api/handovers/${belarus}/${handover!.id}/dossiers/${handover!.number ?? 1}`, "/api/health", "/api/health/live", "/api/recommendations", `/api/recommendations?action=${belarus}`,
      `/api/reports/${belarus}/docx?language=en`, `/api/reports/${belarus}/sealed`, `/api/requests/${request!.reference}/letter?lang=en`, `/api/case-studies/en/${belarus}/published`, "/case-studies",
    ];
  });
}

/** Addresses that only somebody who holds a secret reaches, that end a session, or that answer to other verbs; each is asked for in a test of its own. */
export const ELSEWHERE = ["/", "/[...missing]", "/dev/pictures", "/sign-out", "/answer/[token]", "/api/answer/[token]/documents/[id]", "/api/auth/[...nextauth]", "/api/calendar/[token]", "/api/case-studies/[language]/[reference]/pdf", "/api/data", "/api/comparisons/[reference]/cells", "/api/print/[page]", "/api/uploads/[[...id]]", "/language", "/sign-in/provider"];

const pages = new WeakMap<APIRequestContext, Map<string, Promise<string>>>();

function htmlOf(request: APIRequestContext, address: string): Promise<string> {
  const known = pages.get(request) ?? new Map<string, Promise<string>>();
  pages.set(request, known);
  const html = known.get(address) ?? request.get(address).then((answer) => answer.text());
  known.set(address, html);
  return html;
}

/** The path itself, as `resolve` finds it in a browser: the first link that fits the pattern up to its last `*`. */
async function found(request: APIRequestContext, address: Address): Promise<string> {
  if (typeof address === "string") return address;
  const html = await htmlOf(request, await found(request, address.on));
  const main = html.slice(Math.max(0, html.indexOf("<main")));
  const scopes = address.row ? main.split(/<(?=tr\b|li\b)/).filter((part) => part.includes(address.row!)) : [main];
  const end = address.path.lastIndexOf("*") + 1;
  const pattern = new RegExp(`^${address.path.slice(0, end).replaceAll("*", "(?!new|record)[^/?#]+")}`);
  const link = scopes.flatMap((part) => [...part.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)]).map(([, href]) => pattern.exec(href!)?.[0]).find(Boolean);
  if (!link) throw new Error(`No link leads to ${address.path}.`);
  return link + address.path.slice(end);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The same address about something that does not exist: each part in turn names nothing. */
export function missing({ route, path, address }: Sample): string[] {
  const query = address.slice(path.length);
  return Object.values(paramsOf(route, path)).filter((value) => value && isOfARecord(value)).map((value) => path.split("/").map((part) => (part === value ? nothingLike(value) : part)).join("/") + query);
}

const isOfARecord = (value: string) => UUID.test(value) || /\d/.test(value) || /^[A-Z]{3}$/.test(value);

function nothingLike(value: string): string {
  if (UUID.test(value)) return crypto.randomUUID();
  if (/^R-\d{4}-\d+$/.test(value)) return "R-2016-9987";
  if (/^[A-Z]+-\d{4}-\d{2,}$/.test(value)) return "BLR-2016-98";
  if (/^[A-Z]{3}$/.test(value)) return "XXX";
  return /^\d+$/.test(value) ? "9987" : `${value}-nothing`;
}

/** The same address with a record that belongs to another Action or request, and that record under the address of another: its place does not know it. */
export async function mismatched(samples: readonly Sample[]): Promise<string[]> {
  const named = samples.flatMap(({ route, path }) => {
    const params = paramsOf(route, path);
    const id = Object.values(params).find((value) => UUID.test(value));
    return params.reference && id ? [{ path, id, reference: params.reference }] : [];
  });
  return onDatabase(async (sql) => {
    const strangers = await strangersOf(sql, named.map(({ id }) => id));
    const [request] = await sql`select reference from requests where state = 'decided' order by reference desc limit 1`;
    const elsewhere = (reference: string) => (reference.startsWith("R-") ? (request!.reference as string) : reference === WORLD.running ? WORLD.belarus : WORLD.running);
    return [...new Set(named.flatMap(({ path, id, reference }) => [...(strangers.has(id) ? [path.replace(id, strangers.get(id)!)] : []), path.replace(reference, elsewhere(reference))]))];
  });
}
