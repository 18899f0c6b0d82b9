import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "./test";
import { unzipSync } from "fflate";
import { en } from "../messages/en";
import { fr } from "../messages/fr";
import { answer, linkMailedTo, personAt, press, pressInVain, speak } from "./steps";
import { WORLD } from "./world";

test("a handover is proposed with what its programme asks for, its dossier is frozen and verifies, and the receiver answers item by item by a link, scripts off", async ({ browser }) => {
  test.setTimeout(180_000);
  const { handovers, dossiers, receivers } = en;
  const marek = await personAt(browser, "Marek", { scripts: false });
  await marek.goto(`/actions/${WORLD.belarus}/handover`);
  const href = (await marek.locator("section", { hasText: "Mobility Partnership Facility" }).getByRole("link", { name: handovers.open }).getAttribute("href"))!;

  await test.step("the fields of the programme come from its data: a Member State, a frame that fits the country", async () => {
    await marek.goto(href);
    await pressInVain(marek, handovers.moves.propose);
    await expect(marek.locator('select[name="field_partnershipFrame"] option')).toHaveCount(2);
    await answer(marek, { field_leadState: "LTU", field_leadBody: "Employment service" });
    await press(marek, handovers.moves.propose);
  });

  await test.step("the dossier is frozen whole, and sha256sum verifies every file of its archive", async () => {
    await marek.goto(`${href}/dossier`);
    await press(marek, dossiers.freeze);
    const archive = await marek.request.get((await marek.getByRole("link", { name: /Download the archive/ }).first().getAttribute("href"))!);
    const files = unzipSync(new Uint8Array(await archive.body()));
    expect(Object.keys(files).filter((name) => name.startsWith("en/")).map((name) => name.split(".")[1]).sort()).toEqual(["docx", "html", "pdf", "xlsx"]);
    const folder = mkdtempSync(join(tmpdir(), "suivi-dossier-"));
    try {
      for (const [path, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      expect(execFileSync("sha256sum", ["--check", "--strict", "MANIFEST.sha256"], { cwd: folder }).toString().trim().split("\n").every((line) => line.endsWith(": OK"))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(new TextDecoder("latin1").decode(files["fr/dossier-fr.pdf"]!).slice(0, 5)).toBe("%PDF-");
  });

  await test.step("the receiver answers on a phone: no account, no script", async () => {
    const address = `receiver-${crypto.randomUUID().slice(0, 8)}@programme.example`;
    await marek.goto(href);
    await marek.locator("summary", { hasText: receivers.ask }).click();
    await answer(marek, { receiverName: "Rasa", receiverEmail: address, locale: "fr" });
    await press(marek, receivers.ask);
    const guest = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } })).newPage();
    const link = await linkMailedTo(guest, address);
    const sent = await guest.goto(link);
    const html = await sent!.text();
    expect(html).not.toContain("<script");
    expect(html.length).toBeLessThan(60_000);
    expect((await guest.request.get((await guest.getByRole("link", { name: /\(ZIP/ }).getAttribute("href"))!)).headers()["content-type"]).toBe("application/zip");
    for (const [index, given] of ([{ answer: "declined", reason: "Not our field." }, { answer: "accepted" }, { answer: "accepted" }, { answer: "accepted" }, { answer: "accepted" }] as Record<string, string>[]).entries()) {
      const form = guest.locator("form:visible").filter({ has: guest.locator('input[name="itemId"]') }).first();
      await answer(form, given);
      await form.getByRole("button").click();
      await expect(guest.getByText(receivers.page.thanks).or(guest.getByText(fr.receivers.page.thanks)), `item ${index}`).toBeVisible();
    }
    await guest.goto(link);
    await expect(guest.locator("form:visible").filter({ has: guest.locator('input[name="itemId"]') })).toHaveCount(0);
    await speak(guest, "fr");
    await guest.goto(link);
    await expect(guest.getByRole("heading", { level: 1 })).toHaveText(fr.receivers.page.items);
  });

  await test.step("what was declined stands in the ledger again, with its reason", async () => {
    await marek.goto(`/actions/${WORLD.belarus}/recommendations/1`);
    await expect(marek.getByText("Declined by Mobility Partnership Facility (MPF)")).toBeVisible();
    await expect(marek.getByText("Not our field.").first()).toBeVisible();
  });
});
