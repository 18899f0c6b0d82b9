import type { BrowserContext, Page, Response } from "@playwright/test";
import { idOf } from "../db/seed/ids";
import { REQUEST_QUESTIONS } from "../domain/requests/questions";
import { WORLD } from "./world";

/** An address, or a pattern whose `*` is told by a link on another page: in the row that holds `row`, or anywhere on it. */
export type Address = string | { path: string; on: Address; row?: string };

const action = (path = "") => `/actions/${WORLD.belarus}${path}`;
const partner = (path = "") => `/partner/actions/${WORLD.belarus}${path}`;
const request = (title: string, path = ""): Address => ({ path: `/requests/*${path}`, on: "/requests", row: title });
const draft = (path = ""): Address => ({ path: `/partner/requests/*${path}`, on: "/partner", row: WORLD.live.draft });
const handover: Address = { path: action("/handover/*"), on: action("/handover") };

export const pathOf = (address: Address): string => (typeof address === "string" ? address : address.path);

/** Every page a person can open in the demonstration, by who opens it. A new page is added here, and so is tested. */
export const ADDRESSES: Record<"nobody" | "Noor" | "Marek" | "Ilir" | "Elena" | "Dana", readonly Address[]> = {
  nobody: ["/sign-in", "/sign-in/code", "/sent-mail", "/accessibility", "/privacy", "/case-studies/en", "/case-studies/fr", `/case-studies/en/${WORLD.belarus}`, `/case-studies/fr/${WORLD.belarus}`],
  Noor: ["/seats", "/sign-out"],
  Marek: [
    "/today", "/seat-rounds", "/second-factor", "/requests", "/requests/times", "/requests/record", request(WORLD.live.sent), request(WORLD.live.consulted), request(WORLD.live.sent, "/consult"), request(WORLD.live.sent, "/return"), request(WORLD.live.sent, "/assessment"), request(WORLD.live.sent, "/assessment/ask"), request(WORLD.live.sent, "/assessment/conclude"), request(WORLD.live.sent, "/merge?into=R-2009-0002"), "/requests?state=in_consultation&sort=holder", { path: "/print/requests/*/differences?to=2", on: request(WORLD.live.sent) }, request(WORLD.live.sent, "/letter"), request(WORLD.live.consulted, "/decide"),
    { path: "/requests/*/opinions/*", on: request(WORLD.live.consulted) },
    "/committee", "/committee/new", "/committee/members", "/committee/members/new", { path: "/committee/members/*", on: "/committee/members" }, ...["", "/day", "/agenda", "/attendance", "/minutes", "/hold", "/cancel"].map((path) => `/committee/1${path}`),
    { path: "/committee/1/items/*", on: "/committee/1" }, "/print/committee/1/minutes", { path: "/print/requests/*/decision-sheet", on: "/committee/1" },
    "/actions", "/actions?q=labour&stage=closed", "/actions?q=nothing-is-called-so", "/actions/open", "/actions/register", "/countries", "/countries/BLR", "/countries/BLR/hold", "/countries/BDI/hold", "/experts", "/experts/new", { path: "/experts/*", on: "/experts", row: "Dmitri" }, { path: "/experts/*/edit", on: "/experts", row: "Dmitri" }, "/experts/focal-points", "/experts/focal-points/new", { path: "/experts/focal-points/*", on: "/experts/focal-points" }, `/actions/${WORLD.looking}/missions/1/call`, { path: `/actions/${WORLD.looking}/missions/1/experts/*/ask`, on: `/actions/${WORLD.looking}/missions/1` }, "/experts/match", `/experts/match?action=${WORLD.looking}&activity=1`, "/mails", "/mails?state=failed", "/people", "/sessions", "/people?q=belarus&group=authority", "/people/invite", `/people/invite?organisation=${idOf("organisation BLR interior")}`, `/people/invite?organisation=${idOf("organisation delegation BLR")}`, "/people/organisations/new", "/personal-data", "/personal-data/retention", "/your-data",
    action(), action("/access"), { path: "/documents/*/access", on: action("/access") }, request(WORLD.live.sent, "/access"), action("/concept"), action("/concept/translation?language=fr"), action("/concept/versions"), `/print${action("/concept")}`, `/print${action("/concept/differences")}`, action("/group"), action("/group/edit"), action("/group/members/new"), { path: action("/group/members/*"), on: action("/group") }, ...["/chair", "/calls/new", "/meetings/new", ...["", "/edit", "/move", "/cancel", "/attendance", "/minutes", "/records"].map((path) => `/meetings/1${path}`)].map((path) => action(`/group${path}`)), `/print/actions/${WORLD.belarus}/meetings/1`, ...["/new", "/1", "/1/paragraphs/new", "/1/paragraphs/2"].map((path) => action(`/group/texts${path}`)), `/print/actions/${WORLD.belarus}/texts/1`,
    ...["", "?from=recommendation-1", "?from=need-need", "/new?to=output-1"].map((path) => action(`/provenance${path}`)), { path: action("/provenance/links/*"), on: action("/provenance") }, `/print${action("/provenance")}`, `/print${action("/provenance?from=report-impact")}`,
    "/countries/BLR?at=2018-06-30", "/portfolio", "/portfolio/follow-up", "/portfolio?rows=check_in&state=6.silent", "/portfolio?at=2018-06-30&rows=actions&state=closed", "/portfolio?at=2018-06-30&known=2018-06-30&country=BLR", action("?at=2018-06-30"), action("?at=2016-11-20"),
    "/calendar", "/calendar?month=2018-06", "/calendar?view=agenda&month=2018-06&layer=presentation", "/calendar?month=2017-11", "/calendar/feeds", `/actions/${WORLD.comesa}/group/new`,
    action("/plan"), action("/plan/new"), action("/plan/versions"), action("/plan/carry"), `/print${action("/plan")}`, action("/participants"), action("/tasks"), action("/tasks/new"), action("/tasks/1"),
    ...["", "/participants", "/terms", "/agenda", "/decide", "/report/ask", "/readiness/security"].map((path) => action(`/missions/2${path}`)), ...["", "/edit", "/experts", "/hold", "/confirm", "/drop", "/report", "/report/return"].map((path) => action(`/missions/1${path}`)),
    action("/indicators"), ...["/results/new", "/results/1", "/new?result=2", "/counted/participants", "/counted/expert_days", "/2", "/5", "/5/edit", "/5/values/new", "/5/values/1", "/periods/new", "/periods/1"].map((path) => action(`/indicators${path}`)),
    ...["", "/1", "/2", "/2/values/2", "/2/values/3", "/2/values/3/edit"].map((path) => `/actions/${WORLD.looking}/indicators${path}`),
    action("/outputs"), action("/outputs/new"), action("/outputs/3/text"), `/actions/${WORLD.running}/outputs/1/text`, `/actions/${WORLD.running}/outputs/1/sections/new`, { path: `/actions/${WORLD.running}/outputs/1/sections/*`, on: `/actions/${WORLD.running}/outputs/1/text` }, ...["", "/versions/new", "/present", "/publish", "/restrict", "/ask", "/visibility"].map((path) => action(`/outputs/1${path}`)), action("/outputs/3"), `/print${action("/outputs/3")}`, `/print${action("/outputs/3")}/differences?to=2`, `/actions/${WORLD.running}/outputs/1`, `/actions/${WORLD.running}/outputs/1/ask`, action("/comparison"), action("/comparison?conformity=gap&agreement=agreed&q=family"), action("/comparison/new"), action("/comparison/paste"), action("/comparison/sheets/1"), action("/comparison/sheets/2"), action("/comparison/sheets/1/agree"), { path: action("/comparison/rows/*"), on: action("/comparison?sheet=1") }, { path: action("/comparison/rows/*"), on: action("/comparison?sheet=2") },
    "/instruments", "/instruments/new", ...["", "/edit", "/articles", "/ratification", "/ratification?country=BLR"].map((path) => `/instruments/ILO-C97${path}`), "/laws/new", { path: "/laws/*", on: "/instruments" }, { path: "/laws/*/edit", on: "/instruments" }, { path: "/laws/*/articles", on: "/instruments" },
    "/recommendations", "/recommendations?view=board", action("/recommendations"), action("/recommendations?view=board"), action("/recommendations/new"), action("/recommendations/merge"), action("/recommendations/2"),
    ...["", "/due", "/overtaken", "/unknown", "/addressees", "/words", "/answer", "/progress", "/split"].map((path) => action(`/recommendations/1${path}`)),
    action("/report-start"), action("/report"), action("/report?in=fr"), action("/report/figures/recommendations"), action("/report/correct"), action("/report/sections/impact"), `/actions/${WORLD.running}/report/sections/context`, `/print${action("/report")}`, action("/report/presentation"), "/kept", action("/documents"), action("/documents/new"), { path: action("/documents/*"), on: action("/documents") },
    action("/followup"), action("/followup/check-ins/6"), action("/followup/frame-changes/new"), action("/followup/signals/new"), action("/handover"), action("/handover/new"), handover, { path: action("/handover/*/items"), on: handover }, { path: action("/handover/*/dossier"), on: handover },
    action("/case-study"), action("/case-study/sections/opening"), action("/case-study/withdraw"), `/case-studies/en/draft/${WORLD.belarus}`,
    action("/good-practice"), action("/good-practice/ownership"), "/actions/good-practice", "/actions/good-practice?characteristic=eu_added_value&theme=legal_migration_and_mobility", "/actions?shows=eu_added_value", action("/figures"), action("/history"), action("/history?type=output.validated&person=Ilir&from=2018-01-01"), action("/history?to=2001-01-01"), action("/close"), `/actions/${WORLD.comesa}/close`, action("/close-early"), action("/cancel"), action("/launch"), action("/hold"), `/actions/${WORLD.ukraine}/resume`, action("/lead"), action("/links"),
    "/search", "/search?q=convention&kind=lesson", "/search?q=nothing-is-called-so",
    "/countries/BLR/brief", "/countries/BLR/brief?language=fr", "/countries/BLR/brief/lines/new", { path: "/countries/BLR/brief/lines/*", on: "/countries/BLR/brief" }, "/countries/BLR/preview", "/print/countries/BLR/brief?language=fr", { path: "/print/countries/BLR/brief/*", on: "/countries/BLR/brief" },
    ...["", "/new", "/1", "/1/edit", "/1/tags"].map((path) => action(`/lessons${path}`)), "/lessons", "/lessons?theme=legal_migration_and_mobility&state=validated",
    `/actions/${WORLD.ukraine}`, `/actions/${WORLD.burundi}`, `/actions/${WORLD.comesa}`,
  ],
  Ilir: ["/partner", "/partner/data", "/partner/sessions", "/partner/search?q=convention", "/partner/people", "/partner/people/check", "/print/briefing", "/partner/requests/new", partner(), partner("/concept"), partner("/concept/versions"), partner("/concept/edit"), `/print${action("/concept")}`, partner("/case-study"), partner("/good-practice"), partner("/good-practice/tangible_results"), partner("/outputs/1"), partner("/outputs/3"), partner("/outputs/3/sections/2"), partner("/provenance"), partner("/provenance?from=recommendation-1"), partner("/comparison/1"), partner("/comparison/3?gaps=1"), { path: partner("/comparison/1/*"), on: partner("/comparison/1") }, partner("/recommendations/1"), "/partner/recommendations", partner("/report"), partner("/report/figures/activitiesHeld"), "/partner/kept", partner("/check-ins/6"), partner("/signals/new"), partner("/appraisals/2"), partner("/members"), partner("/history"), partner("/results"), partner("/meetings/1"), partner("/texts/1"), "/partner/calendar"],
  Elena: ["/partner", draft(), ...REQUEST_QUESTIONS.map((question) => draft(`/${question}`)), draft("/check"), draft("/withdraw")],
  Dana: ["/delegation", "/delegation/data", "/delegation/sessions", "/delegation/search?q=convention", "/delegation/BLR", "/delegation/BLR/brief", { path: "/delegation/BLR/brief/*", on: "/delegation/BLR/brief" }, `/delegation/actions/${WORLD.belarus}`, `/delegation/actions/${WORLD.belarus}/provenance`, `/delegation/actions/${WORLD.belarus}/report`, `/delegation/actions/${WORLD.belarus}/report/figures/outputs`, `/delegation/actions/${WORLD.belarus}/report/figures/people?now=1`],
};

/** Pages that exist only while something waits; the walk through a whole life meets them (whole-life.spec.ts). */
export const ON_THE_WAY = ["/confirm", "/partner/confirm", "/second-factor/people", "/people/sign-ins", "/people/view", "/answer/*", "/mails/*", "/requests/*/conditions/*", "/print/requests/*/earlier-review", action("/missions/1/experts/*"), action("/missions/1/experts/*/appraise"), action("/handover/*/items/*"), action("/group/calls/*"), action("/group/texts/1/answers/*")];

/** Where people spend their days: these are looked at in every language on every device. */
export const MAIN_PAGES: ReadonlySet<Address> = new Set([
  "/sign-in", "/today", "/requests", "/committee", "/actions", "/countries/BLR", "/experts", "/calendar", action(), action("/plan"), action("/recommendations"), action("/report"),
  "/partner", "/partner/requests/new", partner(), "/delegation", "/delegation/BLR",
  ...ADDRESSES.Marek.filter((one) => typeof one === "object" && one.path === "/requests/*"), ...ADDRESSES.Elena.filter((one) => /\/(problem|check|letter)$/.test(pathOf(one))),
]);


/** Opens an address, by way of the page that links to it where it has to be found. */
export async function open(page: Page, address: Address): Promise<Response | null> {
  return page.goto(await resolve(page, address));
}

// What a link led to, for whoever looked: many addresses lie behind the same one.
const found = new WeakMap<BrowserContext, Map<string, string>>();

/** The path itself: the first link that fits the pattern up to its last `*`, and what follows that. */
export async function resolve(page: Page, address: Address): Promise<string> {
  if (typeof address === "string") return address;
  const end = address.path.lastIndexOf("*") + 1;
  const known = found.get(page.context()) ?? new Map<string, string>();
  found.set(page.context(), known);
  const key = JSON.stringify([address.path.slice(0, end), address.on, address.row]);
  const start = known.get(key) ?? (await linkLike(page, address, end));
  known.set(key, start);
  return start + address.path.slice(end);
}

async function linkLike(page: Page, { path, on, row }: Exclude<Address, string>, end: number): Promise<string> {
  await open(page, on);
  const pattern = new RegExp(`^${path.slice(0, end).replaceAll("*", "(?!new|record)[^/?#]+")}`);
  const links = (row ? page.locator("tr, li", { hasText: row }) : page.locator("main")).getByRole("link");
  const link = (await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))).map((href) => pattern.exec(href)?.[0]).find(Boolean);
  if (!link) throw new Error(`No link on ${page.url()} leads to ${path}.`);
  return link;
}
