import { describe, expect, test } from "vitest";
import { announceErrors } from "./error-pages.mjs";

const summary = (list) => `<div role="alert" data-title="Error:" tabindex="-1"><h2>There is a problem</h2>${list}</div>`;
const page = (list) => `<head><title>About you</title></head><form>${summary(list)}
  <div data-field="Contact &amp; phone"><label for="f-a">Contact</label><input name="a" id="f-a"/></div>
  <div data-field=""><input id="f-b" type="checkbox"/></div></form>`;

describe("a refused form without scripts", () => {
  test("says so first in its title", () => {
    expect(announceErrors(page(""))).toContain("<title>Error: About you</title>");
  });

  test("names the field of each error, in words that stay escaped", () => {
    const html = announceErrors(page(`<ul><li><a href="#f-a" class="x">Fill in this field</a></li></ul>`));
    expect(html).toContain(`<a href="#f-a" class="x">Contact &amp; phone – Fill in this field</a>`);
  });

  test("names nothing for a field without a name, or one that is not there", () => {
    const list = `<ul><li><a href="#f-b">Confirm</a></li><li><a href="#gone">Say why</a></li></ul>`;
    expect(announceErrors(page(list))).toContain(list);
  });

  test("leaves every other page as it is", () => {
    const html = `<head><title>About you</title></head><p role="alert">Said elsewhere</p>`;
    expect(announceErrors(html)).toBe(html);
  });
});
