import { onDatabase } from "./database";
import { answer, optionLike, personAt, press } from "./steps";
import { expect, test } from "./test";

test("staff write a line and issue a brief; the delegation reads it without a script, and it stays as it was", async ({ browser }) => {
  test.setTimeout(120_000);
  const mira = await personAt(browser, "Mira", { scripts: false });
  await mira.goto("/language?to=en");
  await mira.goto("/countries/MDA/brief?language=fr");
  await mira.getByRole("link", { name: "Write a line" }).click();
  await answer(mira, { kind: "say", text: "Demander quand la loi sera adoptée.", position: "1" });
  await press(mira, "Write a line");
  await expect(mira.locator("article.brief")).toContainText("Demander quand la loi sera adoptée. (Mira");
  await press(mira, "Issue this brief (French)");
  await expect(mira.getByRole("region", { name: "Issued briefs" })).toContainText("fr-1-");

  await mira.goto("/countries/BLR/preview");
  await expect(mira.getByText("Preview for staff")).toBeVisible();
  await expect(mira.getByRole("link", { name: "BLR-2016-01" }).first()).toHaveAttribute("href", "/actions/BLR-2016-01");

  const dana = await personAt(browser, "Dana", { scripts: false });
  await dana.goto("/language?to=fr");
  for (const address of ["/delegation/BLR", "/delegation/BLR/brief"]) {
    const answered = await dana.goto(address);
    expect(answered!.headers()["content-security-policy"]).toContain("script-src 'none'");
    expect(await answered!.text()).not.toMatch(/<script/i);
    await expect(dana.locator("main form, main button, main input, main select, main textarea")).toHaveCount(0);
  }
  await expect(dana.locator("article.brief")).toContainText("À dire");
  await dana.getByRole("link", { name: /^Version 1 en français/ }).click();
  await expect(dana).toHaveURL(/\/delegation\/BLR\/brief\/fr-1-[0-9a-f]{12}$/);
  const before = await dana.locator("article.brief").innerText();
  await onDatabase((sql) => sql`update actions set title_fr = title_fr || ' (changé)' where reference = 'BLR-2016-01'`);
  await dana.reload();
  expect(await dana.locator("article.brief").innerText()).toBe(before);
  await onDatabase((sql) => sql`update actions set title_fr = replace(title_fr, ' (changé)', '') where reference = 'BLR-2016-01'`);
  expect((await dana.goto(dana.url().replace(/.$/, (last) => (last === "0" ? "1" : "0"))))!.status(), "another hash").toBe(404);
  expect((await dana.goto("/delegation/MDA/brief"))!.status(), "another country").toBe(404);
});

for (const language of ["en", "fr"] as const) {
  test(`a brief is one tagged page of A4 for a country with no, one and many Actions (${language})`, async ({ browser }) => {
    const mira = await personAt(browser, "Mira", { scripts: false });
    const counted = await onDatabase((sql) => sql<{ iso3: string; n: number }[]>`select c.iso3, count(a.id)::int as n from countries c left join actions a on a.country_codes @> array[c.iso3] or (a.country_codes = '{}' and a.region = c.region) group by 1 order by 2`);
    for (const country of [counted[0]!, counted.find(({ n }) => n === 1)!, counted.at(-1)!]) {
      const response = await mira.context().request.get(`/api/print/brief-draft?country=${country.iso3}&language=${language}`);
      expect(response.status()).toBe(200);
      const text = (await response.body()).toString("latin1");
      expect(text.match(/\/Type\s*\/Page\b/g), `${country.iso3}, ${country.n} Actions`).toHaveLength(1);
      expect(text).toContain(`/Lang (${language})`);
      expect(text).toMatch(/\/StructTreeRoot/);
      expect(text, "letters, not drawings of letters").not.toMatch(/\/Subtype\s*\/Type3/);
      expect(text.length).toBeLessThan(150_000);
      await mira.goto(`/print/countries/${country.iso3}/brief?language=${language}`);
      await mira.emulateMedia({ media: "print" });
      expect(await mira.locator("article.brief").evaluate((brief) => brief.scrollHeight - brief.clientHeight), "nothing is cut off").toBeLessThanOrEqual(1);
    }
  });
}

test("a lesson is written down, validated by somebody else, and read by its ministry", async ({ browser }) => {
  const mira = await personAt(browser, "Mira", { scripts: false });
  await mira.goto("/language?to=en");
  await mira.goto("/actions/BLR-2016-01/lessons/new");
  await answer(mira, { language: "en", body: "Name the interpreter before the dates.", theme: "legal_migration_and_mobility", learntFrom: await optionLike(mira, "learntFrom", "Final report") });
  await press(mira, "Write down a lesson");
  const address = mira.url().split("?")[0]!;
  const marek = await personAt(browser, "Marek", { scripts: false });
  await marek.goto("/language?to=en");
  await marek.goto(address);
  await press(marek, "Validate the lesson");
  await marek.goto("/lessons?theme=legal_migration_and_mobility&state=validated");
  await expect(marek.getByRole("main")).toContainText("Name the interpreter before the dates.");
  const ilir = await personAt(browser, "Ilir", { scripts: false });
  await ilir.goto("/partner/actions/BLR-2016-01");
  await expect(ilir.locator("#lessons")).toContainText("Name the interpreter before the dates.");
});
