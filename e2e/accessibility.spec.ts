import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { ADDRESSES, type Address, MAIN_PAGES, ON_THE_WAY, open, pathOf } from "./addresses";
import { type Device, expectNoBarrier } from "./barriers";
import { enter } from "./steps";
import { expect, test } from "./test";

/** The route of every page file: `/actions/[reference]/plan`. */
const ROUTES = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx"))
  .map((file) => `/${file.split(sep).slice(0, -1).filter((folder) => !folder.startsWith("(")).join("/")}`);

test("every page has an address that these tests open", () => {
  const known = [...Object.values(ADDRESSES).flat().map(pathOf), ...ON_THE_WAY].map((path) => routeOf(path.split("?")[0]!));
  // The first sends everybody home, the second says that an address leads nowhere, the third exists in development only.
  expect(ROUTES.filter((route) => !known.includes(route)).sort()).toEqual(["/", "/[...missing]", "/dev/pictures"]);
});

// Pages enough for a minute or so: two processes share them evenly.
const AT_ONCE = 30;

for (const [person, addresses] of Object.entries(ADDRESSES)) {
  for (const locale of ["en", "fr"] as const) {
    for (let from = 0; from < addresses.length; from += AT_ONCE) {
      const some = addresses.slice(from, from + AT_ONCE);
      test(`${person} meets no barrier on pages ${from + 1} to ${from + some.length} in ${locale}`, async ({ page, context, baseURL }) => {
        test.setTimeout(300_000);
        if (person === "Noor") await page.goto("/sign-in").then(() => page.getByRole("button", { name: /Noor$/ }).click());
        else if (person !== "nobody") await enter(page, person);
        await context.addCookies([{ name: "suivi-language", value: locale, url: baseURL! }]);
        for (const address of some) {
          const response = await open(page, address);
          expect.soft(response?.status(), `${pathOf(address)} answers`).toBe(200);
          // What is published speaks the language of its address.
          await expect.soft(page.locator("html")).toHaveAttribute("lang", /^\/case-studies\/(en|fr)\b/.exec(pathOf(address))?.[1] ?? locale);
          await expectNoBarrier(page, devicesFor(address, locale));
        }
      });
    }
  }
}

/** Each page is looked at in each language and on each device; the main ones on both devices in both languages. */
function devicesFor(address: Address, locale: "en" | "fr"): readonly Device[] {
  if (MAIN_PAGES.has(address)) return ["laptop", "phone"];
  return locale === "en" ? ["laptop"] : ["phone"];
}

/** The page that answers a path: of those that fit, the one that leaves least open. */
function routeOf(path: string): string | undefined {
  const open = (route: string) => route.split("[").length;
  return ROUTES.filter((route) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[^/]+")}$`).test(path)).sort((a, b) => open(a) - open(b))[0];
}
