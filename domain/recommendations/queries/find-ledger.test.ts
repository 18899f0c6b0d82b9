import { beforeAll, expect, it } from "vitest";
import { actionInImplementation, done, validatedOutput } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { answerRecommendation } from "../commands/answer-recommendation";
import { proposeRecommendation } from "../commands/propose-recommendation";
import { askedHref, readAsked } from "../asked-notice";
import { ledgerHref, parseLedgerFilter, type LedgerFilter } from "../list-filter";
import { movesOf } from "../moves";
import { findLedger } from "./find-ledger";

useDatabase();
let p: People;
let reference: string;
const TODAY = "2019-01-12";

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  await validatedOutput(p, reference);
  const advice = [
    { textEn: "Cover family members", textFr: "Couvrir les membres de la famille", category: "legislation", priority: "high", dueOn: "2019-01-11" },
    { textEn: "Send labour attachés", category: "institution", priority: "medium", dueOn: "2019-02" },
    { textEn: "Count 100% of departures", category: "data", priority: "low", addresseeId: "", addresseeName: "Statistics office", dueOn: "2021" },
    { textEn: "Train the inspectors", category: "capacity", priority: "low", addresseeId: p.zeki.organisationId },
  ];
  for (const one of advice) await done(proposeRecommendation, p.mira, { reference, addresseeId: p.ilir.organisationId, origins: ["output:1"], ...one });
  await done(answerRecommendation, p.ilir, { reference, number: 2, version: 1, answer: "accept" });
});

const numbers = async (filter: LedgerFilter, of: string | undefined = reference) => (await findLedger(p.mira, { filter, today: TODAY, reference: of })).rows.map(({ number }) => number);

it.each<[LedgerFilter, number[]]>([
  [{ state: "accepted" }, [2]], [{ state: "open" }, [1, 2, 3, 4]], [{ category: "data" }, [3]], [{ priority: "low" }, [3, 4]], [{ q: "famille" }, [1]], [{ q: "attaches" }, [2]], [{ q: "100%" }, [3]], [{ q: "100_" }, []],
  [{ due: "late" }, [1]], [{ due: "soon" }, [2]], [{ due: "later" }, [3]], [{ due: "none" }, [4]], [{ lead: "name:Statistics office" }, [3]], [{ priority: "low", due: "none" }, [4]],
])("under %j shows %j", async (filter, expected) => {
  expect(await numbers(filter)).toEqual(expected);
});

it("by lead, and across Actions by what falls due first", async () => {
  expect(await numbers({ lead: p.zeki.organisationId })).toEqual([4]);
  expect((await findLedger(p.mira, { filter: { country: "BLR" }, today: TODAY })).rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect((await findLedger(p.mira, { filter: { country: "MDA" }, today: TODAY })).rows).toEqual([]);
});

it("counts the states under the other filters, so that the board's lanes agree with the table", async () => {
  const { counts, total, leads, rows } = await findLedger(p.mira, { filter: { view: "board", state: "accepted" }, today: TODAY, reference });
  expect([counts, total, rows.length]).toEqual([{ proposed: 3, accepted: 1 }, 1, 1]);
  expect(leads.map(({ nameEn, count }) => [nameEn, count])).toEqual([["Ministry of Labour", 1], ["Ministry of the Interior", 2], ["Statistics office", 1]]);
});

it("shows each reader their own: an authority what is of its Actions or addressed to it, a delegation its country's", async () => {
  const of = async (actor: typeof p.mira) => (await findLedger(actor, { filter: {}, today: TODAY })).rows.map(({ number }) => number);
  expect(await of(p.ilir)).toEqual([1, 2, 3, 4]);
  expect(await of(p.zeki)).toEqual([4]);
});

it("an address that makes no sense is named and the rest applies; a change goes back to the first page", () => {
  expect(parseLedgerFilter({ state: "wizard", due: "late", lead: "x", page: "2", view: "board" })).toEqual({ filter: { due: "late", page: 2, view: "board" }, refused: ["state", "lead"] });
  expect(ledgerHref("/recommendations", { due: "late", page: 2, view: "board" }, { view: "table" })).toBe("/recommendations?due=late");
  const notice = { people: 2, asked: 3, left: [{ reference: "BLR-2016-01", number: 4, why: "unanswered" as const }] };
  const href = askedHref({ reference: "BLR-2016-01", search: "due=late&page=2&x=<" }, notice);
  expect(href).toMatch(/^\/actions\/BLR-2016-01\/recommendations\?due=late&page=2&asked=2-3/);
  expect(readAsked(Object.fromEntries(new URLSearchParams(href.split("?")[1])))).toEqual(notice);
  expect(askedHref({ reference: "//elsewhere", search: "" }, { ...notice, left: [] })).toBe("/recommendations?asked=2-3");
  expect(readAsked({ asked: "x" })).toBeUndefined();
});

it("a card moves only where the table of moves lets it", () => {
  const moves = (state: Parameters<typeof movesOf>[0]["state"], reportedDoneOn: string | null = null) => movesOf({ reference: "BLR-2016-01", number: 1, state, reportedDoneOn });
  expect(moves("implemented")).toEqual([]);
  expect(moves("proposed").map(({ move }) => move)).toEqual(["accept", "acceptPartly", "setAside", "overtake", "loseSight", "recast"]);
  expect(moves("in_progress").find(({ move }) => move === "implement")!.href).toMatch(/progress\?choice=done$/);
  expect(moves("in_progress", "2019-01-01").find(({ move }) => move === "implement")!.href).toMatch(/#verify$/);
});
