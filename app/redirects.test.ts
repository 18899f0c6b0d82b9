import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { GET } from "./(public)/language/route";
import { linkAddress } from "@/server/links";

vi.mock("@/server/actor", () => ({ currentActor: () => null }));
vi.mock("@/server/session", () => ({ keepLocale: () => undefined }));

const SOURCES = ["app", "server", "domain", "worker"].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)).map((file) => join(room, file)));

// What a redirect may be given beside a path that is written out: paths that our own code makes of what it has read.
const OURS = [/^["`]\//, /^PAGE\)/, /^`\$\{PAGE\}/, /^`\$\{sessionsPage\(actor\.role\)\}\?done=/, /^homeOf\(/, /^confirmPage\(actor\)/, /^\(?\(?(isNew \? `\$\{PAGE\}\?done=factor\.added` : )?\(?kept\?\.path \?\? /, /^(user|seat|(entered\.)?seats\.length === 1|asked === "asked") \? (homeOf\(|"\/)/, /^\(await next\(/];

describe("nobody is led away from our pages", () => {
  test("every redirect is to a path written out, or made by our own code", () => {
    const found = SOURCES.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\b(?:permanentRedirect|redirect)\(([^;\n]*)/g)].map(([, to]) => ({ file, to: to! })));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ to }) => !OURS.some((shape) => shape.test(to)))).toEqual([]);
  });

  test("going back after the choice of a language goes to a page of ours, or to the start", async () => {
    const sentTo = async (back: string) => (await GET(new Request(`http://localhost/language?${new URLSearchParams({ to: "fr", back })}`))).headers.get("location");
    expect(await sentTo("/partner/requests/BLR-2016-R1?round=2")).toBe("/partner/requests/BLR-2016-R1?round=2");
    for (const away of ["//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example", "\\\\elsewhere.example", "javascript:alert(1)", "/\t/elsewhere.example", "/\n/elsewhere.example", "http:elsewhere.example", "", "elsewhere.example", "/a\r\nSet-Cookie: b=c"]) expect(await sentTo(away), away).toBe("/");
  });

  test("no page, mail or link is addressed by what a request says of its host", () => {
    const hosts = SOURCES.filter((file) => /x-forwarded-host|nextUrl\.origin|get\("host"\)|request\.url\)\.origin/.test(readFileSync(file, "utf8")));
    // A passkey asks it only where no public address is set, which npm start always sets.
    expect(hosts).toEqual([join("server", "factors", "forms.ts")]);
    process.env.AUTH_URL = "https://suivi.example";
    process.env.AUTH_SECRET ||= "a secret for tests, long enough to be one";
    expect(linkAddress(crypto.randomUUID())).toMatch(/^https:\/\/suivi\.example\/answer\/[\w.-]+$/);
  });
});

test("every table that is downloaded goes through the one writer whose cells are never formulas", () => {
  const mentions = SOURCES.filter((file) => /text\/csv|spreadsheetml\.sheet"|\.csv\b.*attachment|writeXlsx|write-excel-file/.test(readFileSync(file, "utf8")) && !file.includes(join("domain", "documents")));
  expect(mentions.sort()).toEqual(["write-spreadsheet.ts", "write-with-hucre.ts", "write-with-write-excel-file.ts"].map((file) => join("server", "spreadsheets", file)));
});
