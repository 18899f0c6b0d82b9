import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { spaceOf, type Space } from "../../domain/policy/actor";
import { may, type Permission } from "../../domain/policy/matrix";
import type { Facts } from "../../domain/policy/reaches";
import type { Reader } from "./readers";

/** Who may stand in a folder of addresses, and what must be held there over the record that the address names. */
type Place = { for: "anybody" | "signed in" | readonly Space[]; holds?: Permission };

/**
 * The rows that each address is judged by: the longest beginning counts. What follows from a row is computed from the matrix;
 * a folder without a row fails the test.
 */
const PLACES: Record<string, Place> = {
  "(public)": { for: "anybody" },
  "case-studies": { for: "anybody" },
  "case-studies/[language]/draft": { for: "signed in", holds: "case_study.read" },
  "(staff)": { for: ["staff"] },
  "(staff)/actions/[reference]": { for: ["staff"], holds: "action.read" },
  "(staff)/requests/[reference]": { for: ["staff"], holds: "request.read" },
  "(staff)/people/sign-ins": { for: ["staff"], holds: "factor.read" },
  "(staff)/people/view": { for: ["staff"], holds: "viewing.begin" },
  "(staff)/people/invite": { for: ["staff"], holds: "seat.invite" },
  "(staff)/people/organisations": { for: ["staff"], holds: "seat.invite" },
  "(staff)/personal-data": { for: ["staff"], holds: "person.copy" },
  partner: { for: ["partner"] },
  "partner/actions/[reference]": { for: ["partner"], holds: "action.read" },
  "partner/requests/[reference]": { for: ["partner"], holds: "request.read" },
  delegation: { for: ["delegation"] },
  "delegation/[iso3]": { for: ["delegation"], holds: "brief.read" },
  "delegation/actions/[reference]": { for: ["delegation"], holds: "action.read" },
  "print/actions": { for: "signed in", holds: "action.read" },
  "print/requests": { for: "signed in", holds: "request.read" },
  "print/requests/[reference]/decision-sheet": { for: ["staff"], holds: "request.read" },
  "print/committee": { for: "signed in", holds: "committee.read" },
  "print/countries": { for: "signed in", holds: "brief.read" },
  "print/briefing": { for: ["partner"] },
  "api/actions": { for: ["staff"] },
  "api/actions/[reference]/history": { for: "signed in", holds: "action.read" },
  "api/answer": { for: "anybody" },
  "api/auth": { for: "anybody" },
  "api/calendar/[token]": { for: "anybody" },
  "api/calendar/visits": { for: "signed in" },
  "api/case-studies": { for: "anybody" },
  "api/comparisons/[reference]": { for: ["staff", "partner"], holds: "action.read" },
  "api/data": { for: "signed in" },
  "api/documents/[id]": { for: "signed in", holds: "document.read" },
  "api/handovers/[reference]/[id]": { for: "signed in", holds: "handover.read_exchange" },
  "api/health": { for: "anybody" },
  "api/health/live": { for: "anybody" },
  "api/print": { for: "signed in" },
  "api/recommendations": { for: ["staff"] },
  "api/reports/[reference]": { for: "signed in", holds: "action.read" },
  "api/requests/[reference]": { for: "signed in", holds: "request.read" },
  "api/uploads": { for: ["staff"] },
};

export type Route = { folder: string; path: string; isPage: boolean };

/** Every folder of `app` that answers: pages, and handlers of addresses. */
export const ROUTES: readonly Route[] = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|[/\\])(page\.tsx|route\.tsx?)$/.test(file))
  .map((file) => {
    const folders = file.split(sep).slice(0, -1);
    return { folder: folders.join("/"), path: `/${folders.filter((one) => !one.startsWith("(")).join("/")}`, isPage: file.endsWith("page.tsx") };
  });

export function placeOf({ folder }: Route): Place | undefined {
  const row = Object.keys(PLACES).filter((one) => folder === one || folder.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
  return row === undefined ? undefined : PLACES[row];
}

const PARAM = /\[{1,2}(?:\.\.\.)?(\w+)\]{1,2}/g;

/** The route that answers a path: of those that fit, the one that leaves least open. */
export function routeOf(path: string): Route | undefined {
  const left = (route: Route) => route.path.split("[").length + (route.path.includes("[...") ? 100 : 0);
  return ROUTES.filter((route) => patternOf(route).test(path)).sort((a, b) => left(a) - left(b))[0];
}

const patternOf = ({ path }: Route) => new RegExp(`^${path.replaceAll(/\/\[\[\.\.\.\w+\]\]/g, "(?:/.+)?").replaceAll(/\[\.\.\.\w+\]/g, ".+").replaceAll(/\[\w+\]/g, "([^/]+)")}$`);

/** What an address names: the value of each part that its route leaves open. */
export function paramsOf(route: Route, path: string): Record<string, string> {
  const values = patternOf(route).exec(path)?.slice(1) ?? [];
  return Object.fromEntries([...route.path.matchAll(PARAM)].map(([, name], at) => [name!, values[at] ?? ""]));
}

/** May this reader not see anything under this address, whatever stands there? Computed from the matrix and the record's facts. */
export function isShut(reader: Reader, route: Route, params: Record<string, string>, facts: ReadonlyMap<string, Facts>): boolean {
  const place = placeOf(route)!;
  if (place.for === "anybody") return false;
  if (!reader.actor) return true;
  if (place.for !== "signed in" && !place.for.includes(spaceOf(reader.actor.role))) return true;
  return place.holds !== undefined && !may(reader.actor, place.holds, factsOf(params, facts));
}

function factsOf(params: Record<string, string>, facts: ReadonlyMap<string, Facts>): Facts {
  const named = facts.get(params.reference ?? params.id ?? "");
  // States within a record are its own business: here only whose it is counts.
  return { isShared: true, isApproved: true, ...named, ...(params.iso3 ? { countries: [params.iso3] } : {}) };
}

const AWAY = /^(?:https?:\/\/[^/]+)?\/(?:sign-in|seats|today|partner|delegation)(?:[?#]|$)/;

/** Is this answer one that says nothing: not here, not yours, or come in first? */
export function saysNothing(status: number, location: string | undefined): boolean {
  return [401, 403, 404].includes(status) || (status >= 300 && status < 400 && AWAY.test(location ?? ""));
}
