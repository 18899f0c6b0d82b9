import { expect, test } from "vitest";
import { en } from "@/messages/en";
import { fr } from "@/messages/fr";
import { renderMail, writeMail } from "@/messages/write-mail";
import { LINK_PLACE } from "./clean";
import { placesOf } from "./fill";
import { MAIL_TEMPLATES } from "./lists";
import { MAIL_RULES } from "./templates";
import { textOf } from "./texts";

const EVERY_MAIL = ["name", "link", "page", "code"];
const facts = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `<${name}>`]));

test.each(MAIL_TEMPLATES)("%s uses only facts that are written down for it, and says what to do without any", (template) => {
  for (const { templates } of [en.mails, fr.mails]) {
    const { subject, lines } = textOf(templates, template);
    const places = [subject, ...Object.values(lines)].flatMap(placesOf);
    expect(places.filter((name) => !MAIL_RULES[template].facts.includes(name) && !EVERY_MAIL.includes(name))).toEqual([]);
  }
  for (const locale of ["en", "fr"] as const) {
    const { subject, text } = writeMail({ template, facts: {}, locale, origin: "https://suivi.example" });
    expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined|null|:\n/);
    expect(text.split("\n\n").length).toBeGreaterThan(1);
  }
});

test.each(MAIL_TEMPLATES)("%s shows every fact it is given, in both languages", (template) => {
  const told = facts(MAIL_RULES[template].facts.filter((name) => name !== "cancelled"));
  for (const locale of ["en", "fr"] as const) {
    const { text, html, subject } = renderMail({ template, facts: told, locale, origin: "https://suivi.example", name: "Nina", linkToken: "token" });
    const { subject: model, lines } = textOf((locale === "fr" ? fr : en).mails.templates, template);
    for (const name of placesOf(Object.values(lines).join(" ").replaceAll(/\{(if|no)_\w+\}.*/g, "")).filter((one) => !EVERY_MAIL.includes(one))) expect(text).toContain(`<${name}>`);
    expect(subject).not.toMatch(/[{}]/);
    expect(placesOf(model.replaceAll(/\{if_.*\n|\{no_\w+\}/g, "")).every((name) => subject.includes(`<${name}>`))).toBe(true);
    expect(text).not.toContain(LINK_PLACE);
    expect(html).not.toMatch(/<(reference|authority|seat|need)>/);
  }
});

test("a mail is a page of its own language, with links only to this service", () => {
  const { html, text, subject } = renderMail({ template: "opinion.asked", facts: { reference: "R-2030-0001", title: "Look at https://elsewhere.example/x", dueOn: "2030-03-01", need: "See\nhttps://elsewhere.example/y" }, locale: "fr", origin: "https://suivi.example", name: "DG INTPA", linkToken: "abc" });
  expect(subject).toBe("Votre avis d’ici au 1er mars 2030\u00a0: Look at https://elsewhere.example/x (R-2030-0001)");
  expect(html).toContain('<html lang="fr" dir="ltr">');
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)).toEqual(["https://suivi.example/answer/abc"]);
  expect(text).toContain("Répondre avant la fin du 1er mars 2030");
});

test("a committee that is cancelled is told as such, one that moves with its new day and its agenda", () => {
  const meeting = { number: "7", mode: "written", plannedOn: "2030-03-12", before: "2030-03-05", agenda: "R-2030-0001\tRights\tMinistry of Labour\tMDA\tThe law lacks them." };
  const write = (facts: Record<string, string>) => writeMail({ template: "committee.moved", facts, locale: "en", origin: "" });
  expect(write({ ...meeting, cancelled: "yes", reason: "Nothing is ready.", agenda: "" })).toMatchObject({ subject: "The committee of 5 Mar 2030 is cancelled", text: expect.not.stringContaining("12 Mar") });
  const { subject, text } = write({ ...meeting, cancelled: "" });
  expect(subject).toBe("The committee of 5 Mar 2030 moves to 12 Mar 2030");
  expect(text).toContain("How: In writing: no objection by the day is consent");
  expect(text).toContain("1. R-2030-0001 Rights (Ministry of Labour, Moldova)\nThe law lacks them.");
});
