import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { answer, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";
import { expect, test } from "./test";

const WORDS = { en, fr } as const;
const path = `/actions/${WORLD.looking}/indicators`;

for (const locale of ["en", "fr"] as const) {
  const { indicators, indicatorValues } = WORDS[locale];

  test(`a value goes from draft to approved, counts only then, and no longer once it is set aside; a locked period refuses, in ${locale}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const mark = crypto.randomUUID().slice(0, 8);
    const [mira, marek, otto] = await Promise.all(["Mira", "Marek", "Otto"].map((name) => personAt(browser, name, { scripts: false })));
    for (const one of [mira!, marek!, otto!]) await speak(one, locale);
    await mira!.goto(`${path}/new?result=3`);
    await answer(mira!, { titleEn: `Officials ${mark}`, titleFr: `Agents ${mark}`, unitEn: "people", unitFr: "personnes", breakdown: "sex", target: "40" });
    await press(mira!, indicators.addIndicator);
    const indicator = new URL(mira!.url()).pathname;

    const year = 2000 + (parseInt(mark.slice(0, 4), 16) % 20);
    const record = async (facts: Record<string, string>) => {
      await mira!.goto(`${indicator}/values/new`);
      await answer(mira!, { value: "12", measuredOn: `${year}-05-19`, source: `List ${mark}`, ...facts });
      await press(mira!, indicatorValues.record);
      return new URL(mira!.url()).pathname;
    };
    const value = await record({ sex_female: "7", sex_male: "4" });
    await pressInVain(mira!, indicatorValues.moves.submit);
    await expect(mira!.getByText(indicatorValues.needs.partsAddUp).first()).toBeVisible();
    await mira!.goto(`${value}/edit`);
    await answer(mira!, { sex_male: "5" });
    await press(mira!, indicatorValues.change);
    await press(mira!, indicatorValues.moves.submit);
    await expect(mira!.getByRole("button", { name: indicatorValues.moves.approve }), "whoever submits does not approve").toHaveCount(0);

    await marek!.goto("/today");
    await expect(marek!.locator(`a[href="${value}"]`)).toBeVisible();
    await marek!.goto(value);
    await marek!.locator("summary", { hasText: indicatorValues.giveBackTitle }).click();
    await pressInVain(marek!, indicatorValues.moves.giveBack);
    await answer(marek!, { reason: `Check ${mark}.` });
    await press(marek!, indicatorValues.moves.giveBack);
    await mira!.goto(value);
    await expect(mira!.getByText(`Check ${mark}.`).first()).toBeVisible();
    await press(mira!, indicatorValues.moves.submit);
    const story = otto!.locator("main").getByRole("row", { name: mark });
    await otto!.goto(`/delegation/actions/${WORLD.looking}`);
    await expect(story.getByText(indicators.noFigure)).toBeVisible();
    await marek!.goto(value);
    await press(marek!, indicatorValues.moves.approve);
    await otto!.reload();
    await expect(story).toContainText("12");
    await expect(story).toContainText(/30\s%/);

    await marek!.goto(`${path}/periods/new`);
    await answer(marek!, { label: `Report ${mark}`, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` });
    await press(marek!, indicators.lock);
    const period = new URL(marek!.url()).pathname;
    await mira!.goto(`${indicator}/values/new`);
    await answer(mira!, { value: "1", measuredOn: `${year}-06-01`, source: `List ${mark}` });
    await pressInVain(mira!, indicatorValues.record);
    await expect(mira!.getByText(indicatorValues.needs.periodOpen).first()).toBeVisible();
    await expect(mira!.locator('[name="source"]')).toHaveValue(`List ${mark}`);
    await marek!.goto(period);
    await answer(marek!, { reason: `Again ${mark}.` });
    await press(marek!, indicators.reopen);

    await marek!.goto(value);
    await marek!.locator("summary", { hasText: indicatorValues.voidTitle }).click();
    await answer(marek!, { reason: "Counted twice." });
    await press(marek!, indicatorValues.moves.void);
    await otto!.reload();
    await expect(story.getByText(indicators.noFigure), "the figure is made again without it").toBeVisible();
    await marek!.goto(period);
    await expect(marek!.getByRole("row", { name: mark }), "as it was told").toContainText("12");
  });
}

test("a figure opens its rows: a person at three workshops is one, and experts bring their days", async ({ browser }) => {
  const marek = await personAt(browser, "Marek", { scripts: false });
  await marek.goto(path);
  const row = marek.getByRole("row", { name: "People who took part in workshops" });
  await expect(row).toContainText("6");
  await row.getByRole("link").click();
  const people = marek.getByRole("table", { name: en.participants.peopleTitle }).getByRole("row");
  await expect(people).toHaveCount(7);
  await expect(people.nth(1).getByRole("link")).toHaveCount(3);
  await marek.goto(`/actions/${WORLD.belarus}/indicators`);
  await marek.getByRole("link", { name: "Days worked by the experts" }).click();
  await expect(marek.getByText(en.indicators.rules.expert_days)).toBeVisible();
  await expect(marek.getByRole("table", { name: en.indicators.rowsCaption }).getByRole("row"), "two experts on two missions").toHaveCount(5);
});
