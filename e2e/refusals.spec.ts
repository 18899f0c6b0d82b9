import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { ADDRESSES, pathOf, resolve } from "./addresses";
import { onDatabase } from "./database";
import { answer, personAt, press, pressInVain } from "./steps";
import { WORLD } from "./world";
import { en } from "../messages/en";
import { expect, test } from "./test";

// An administrator ends seats of their own authority, and everybody sessions of their own, by the same handlers as the staff.
const OF_EVERYBODY = /^\/(people|sessions)(\?|$)/;

type Posting = { address: string; fields: Record<string, string> };

test("no form of the staff can be sent by an authority, a delegation or a stranger", async ({ browser, playwright, baseURL }) => {
  test.setTimeout(300_000);
  const postings = await staffForms(browser);
  expect(postings.length).toBeGreaterThan(30);
  const others: [string, APIRequestContext][] = [
    ["an authority", await signedIn(browser, "Ilir")],
    ["a delegation", await signedIn(browser, "Dana")],
    ["a stranger", await playwright.request.newContext({ baseURL })],
  ];
  for (const { address, fields } of postings) {
    for (const [who, request] of others) {
      const response = await request.post(address, { multipart: fields, maxRedirects: 0, headers: { Origin: baseURL! } });
      const toSignIn = response.status() >= 300 && response.status() < 400 && /\/sign-in(\?|$)/.test(response.headers().location ?? "");
      expect.soft(toSignIn || [403, 404].includes(response.status()), `${who} sends the form of ${address}: ${response.status()}`).toBe(true);
    }
  }
  const sent = postings.map(({ fields }) => fields.submissionId!);
  expect(sent.every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
  // A form's submission is kept in the transaction that does what the form asks for.
  expect(await onDatabase((sql) => sql`select id from submissions where id = any(${sent}::uuid[])`)).toHaveLength(0);
});

test("two people edit one report: the second is refused, sees who was first, and both texts", async ({ browser }) => {
  const [ada, marek] = [await personAt(browser, "Ada"), await personAt(browser, "Marek", { scripts: false })];
  const address = `/actions/${WORLD.running}/report/sections/context`;
  await ada.goto(address);
  await marek.goto(address);
  await answer(marek, { body: "The text of Marek." });
  await press(marek, "Save the report");
  await answer(ada, { body: "The text of Ada." });
  await pressInVain(ada, "Save the report");
  const alert = ada.getByRole("alert").filter({ hasText: "Marek" });
  await expect(alert).toContainText("The text of Marek.");
  await expect(alert).toContainText("The text of Ada.");
  await expect(ada.locator("[name=body]")).toHaveValue("The text of Ada.");
});

test("a colleague has answered first: what the second typed stands there, and why it was not taken", async ({ browser }) => {
  const address = `/partner/actions/${WORLD.belarus}/check-ins/36`;
  const [ilir, elena] = [await personAt(browser, "Ilir", { scripts: false }), await personAt(browser, "Elena", { scripts: false })];
  await ilir.goto(address);
  await elena.goto(address);
  await answer(ilir, { strategyUse: "used_in_part" });
  await press(ilir, "Send the answer");
  await answer(elena, { strategyUse: "under_study", note: "The text of Elena." });
  await pressInVain(elena, "Send the answer");
  await expect(elena.locator("[name=note]")).toHaveValue("The text of Elena.");
  await elena.goto(address);
  await expect(elena.getByRole("button", { name: "Send the answer" })).toHaveCount(0);
});

test("the record has moved on: staff too keep what they typed, with scripts or without", async ({ browser }) => {
  const output = `/actions/${WORLD.belarus}/outputs/1`;
  const [marek, ada, plain] = [await personAt(browser, "Marek", { scripts: false }), await personAt(browser, "Ada"), await personAt(browser, "Ada", { scripts: false })];
  for (const late of [ada, plain]) await late.goto(`${output}/restrict`);
  await marek.goto(`${output}/visibility`);
  await answer(marek, { hasEmblem: "on", hasStatement: "on", hasDisclaimer: "on" });
  await press(marek, en.visibility.save);
  await marek.goto(`${output}/publish`);
  await press(marek, "Record as published");
  for (const late of [ada, plain]) {
    await answer(late, { reason: "The text that came late." });
    await pressInVain(late, "Restrict");
    await expect(late.locator("[name=reason]")).toHaveValue("The text that came late.");
    await late.goto(`${output}/restrict`);
    await expect(late.locator("[name=reason]")).toHaveCount(0);
  }
});

test("a form sent twice at once is recorded once", async ({ browser, baseURL }) => {
  const aminata = await personAt(browser, "Aminata");
  const [fields] = await formsAt(aminata, "/partner/requests/new");
  const send = () => aminata.request.post("/partner/requests/new", { multipart: fields!, maxRedirects: 0, headers: { Origin: baseURL! } });
  const before = await requestsOf("Aminata");
  const answers = await Promise.all([send(), send(), send()]);
  expect(new Set(answers.map((one) => one.headers().location)).size).toBe(1);
  expect(await requestsOf("Aminata")).toBe(before + 1);
});

test("a form sent from another site does nothing", async ({ browser }) => {
  const ilir = await personAt(browser, "Ilir");
  const [fields] = await formsAt(ilir, "/partner/requests/new");
  const answered = await ilir.request.post("/partner/requests/new", { multipart: fields!, maxRedirects: 0, headers: { Origin: "https://elsewhere.example" } });
  expect(answered.status()).toBe(403);
});

const NONSENSE = ["nonsense", "BLR-2016-99", "%00", "..%2F..%2Fetc%2Fpasswd", "' or 1=1 --", "é".repeat(200), "00000000-0000-4000-8000-000000000000"];

test("an address that leads nowhere says so and never breaks", async ({ browser }) => {
  test.setTimeout(180_000);
  const doors: [string, string[]][] = [
    ["Marek", ["/actions/*", "/actions/*/plan", "/actions/*/missions/1", "/actions/BLR-2016-01/missions/*", "/actions/BLR-2016-01/outputs/*", "/actions/BLR-2016-01/recommendations/*", "/requests/*", "/countries/*", "/experts/*", "/api/documents/*"]],
    ["Ilir", ["/partner/requests/*", "/partner/actions/*", "/partner/actions/BLR-2016-01/outputs/*", "/partner/actions/BLR-2016-01/recommendations/*", "/partner/actions/BLR-2016-01/check-ins/*", "/partner/actions/MDA-2010-01"]],
    ["Dana", ["/delegation/*", "/delegation/actions/*", "/delegation/MDA"]],
  ];
  for (const [person, addresses] of doors) {
    const request = await signedIn(browser, person);
    for (const address of addresses) {
      for (const part of address.includes("*") ? NONSENSE : [""]) {
        const path = address.replace("*", part.startsWith("%") || part.startsWith("..") ? part : encodeURIComponent(part));
        const response = await request.get(path);
        expect.soft([400, 404], `${person} opens ${path}`).toContain(response.status());
      }
    }
  }
});

test("filters nobody offers are named and the rest is applied", async ({ browser }) => {
  const mira = await personAt(browser, "Mira", { scripts: false });
  const response = await mira.goto("/actions?stage=nonsense&country=BLR&year=20x6&after=garbage&sort=sideways");
  expect(response!.status()).toBe(200);
  await expect(mira.getByRole("row").filter({ hasText: "BLR-2016-01" })).toBeVisible();
  const { refused, filters } = en.actions.list;
  await expect(mira.getByText(refused.replace("{names}", [filters.stage, filters.year, filters.sort, filters.after].join(", ")))).toBeVisible();
});

test("filters of the Actions combine, stay on reload and in a colleague's hands, and are cleared without the words", async ({ browser }) => {
  const [mira, jonas] = [await personAt(browser, "Mira", { scripts: false }), await personAt(browser, "Jonas", { scripts: false })];
  const found = (page: Page) => page.getByRole("table").getByRole("row").filter({ hasText: /\w+-\d{4}-\d\d/ }).allTextContents();
  await mira.goto("/actions?q=migrant&stage=follow_up&theme=legal_migration_and_mobility&country=BLR");
  const rows = await found(mira);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(WORLD.belarus);
  await mira.reload();
  expect(await found(mira)).toEqual(rows);
  await jonas.goto(mira.url());
  expect(await found(jonas), "the address is enough for a colleague").toEqual(rows);
  await mira.getByRole("link", { name: en.actions.list.clear }).click();
  await expect(mira).toHaveURL(/\/actions\?q=migrant$/);
  expect((await found(mira)).length).toBeGreaterThan(1);
});

/** Every form on the staff's pages, as a browser without scripts would post it. */
async function staffForms(browser: Browser): Promise<Posting[]> {
  const marek = await personAt(browser, "Marek");
  const postings: Posting[] = [];
  for (const known of ADDRESSES.Marek.filter((one) => !OF_EVERYBODY.test(pathOf(one)))) {
    const address = await resolve(marek, known);
    for (const fields of await formsAt(marek, address)) postings.push({ address, fields });
  }
  return postings;
}

/** What each form of a page would post, read from the HTML as the server sends it: nothing has to be drawn for that. */
async function formsAt(page: Page, address: string): Promise<Record<string, string>[]> {
  const html = await (await page.request.get(address)).text();
  return page.evaluate((text) => {
    const forms = new DOMParser().parseFromString(text, "text/html").querySelectorAll("main form[enctype='multipart/form-data']");
    return [...forms].map((form) => {
      const fields: Record<string, string> = {};
      for (const field of form.querySelectorAll("[name]")) {
        const [name, type] = [field.getAttribute("name")!, field.getAttribute("type")];
        if (type === "hidden") fields[name] = field.getAttribute("value") ?? "";
        else if (type !== "file" && type !== "checkbox" && type !== "radio") fields[name] = "typed by somebody else";
      }
      return fields;
    });
  }, html);
}

async function signedIn(browser: Browser, name: string): Promise<APIRequestContext> {
  return (await personAt(browser, name, { scripts: false })).request;
}

const requestsOf = (name: string) => onDatabase(async (sql) => (await sql`select count(*)::int as n from audit_events where type = 'request.started' and actor_name = ${name}`)[0]!.n as number);
