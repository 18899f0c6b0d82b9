import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { BriefPaper } from "@/components/briefs/brief-paper";
import type { BriefLine } from "@/domain/briefs/brief";
import type { BriefFacts } from "@/domain/briefs/facts";
import { BRIEF_LANGUAGES, type BriefLanguage } from "@/domain/briefs/lists";
import { printPdf } from "@/server/print";
import { findBrowser } from "@/server/print/find-browser";
import { closePress, openPress } from "@/server/print/press";
import { writeBrief } from "./write-brief";

const AT = new Date("2018-06-12T18:00:00Z");
const TITLE = { titleEn: "Preparing accession to the international conventions on the rights of migrant workers and members of their families", titleFr: "Préparer l’adhésion aux conventions internationales relatives aux droits des travailleurs migrants et des membres de leur famille" };
const SENTENCE = "Thank the ministry for chairing the working group and ask, in front of the other ministries, how its report will enter the strategy that the council is to adopt, and which body of it will answer for each of the recommendations made.".padEnd(240, "!");
const many = <Line,>(count: number, make: (index: number) => Line): Line[] => Array.from({ length: count }, (_, index) => make(index));

const factsOf = (actions: number, isFull = false): BriefFacts => ({
  country: isFull ? "XKX" : "BLR", total: actions, running: Math.min(actions, 3), leads: actions > 0 ? ["Mira Kovač"] : [],
  programme: { nameEn: "Programme of the demonstration", nameFr: "Programme de la démonstration", fundingLineEn: "Funded by the European Union", fundingLineFr: "Financé par l’Union européenne", contactName: "Help desk of the facility", contactPhone: "+43 1 000 00 00", contactEmail: "help@facility.example" },
  actions: many(actions, (index) => ({ ...TITLE, reference: `BLR-2016-${String(index + 1).padStart(2, "0")}`, stage: "implementation" as const, isOnHold: index === 1, publishedStatus: null, since: "2018-06-05", isRegional: index % 3 === 0 })),
  recommendations: actions > 0 ? { proposed: 1, accepted: 2, partly_accepted: 1, in_progress: 3, implemented: 2, not_pursued: 1, unknown: 1, overtaken: 1 } : {}, lastPresentation: actions > 0 ? { heldOn: "2018-06-05", place: "Minsk" } : null,
  handovers: many(Math.min(actions, 2), () => ({ reference: "BLR-2016-01", programmeEn: "Mobility Partnership Facility", programmeFr: "Facilité du partenariat pour la mobilité", state: "proposed" as const })),
  next: many(actions > 0 ? (isFull ? 20 : actions) : 0, (index) => ({ kind: "visit" as const, on: `2018-09-${String(index + 1).padStart(2, "0")}`, until: null, reference: "BLR-2016-01", place: "Minsk", experts: 2, titleEn: "Second expert mission on the comparison of national law", titleFr: "Deuxième mission d’experts sur la comparaison du droit national" })),
  frameChange: isFull ? { changedOn: "2021-06-28", textEn: SENTENCE, textFr: SENTENCE } : null,
});
const linesOf = (say: number, sensitive: number): BriefLine[] => BRIEF_LANGUAGES.flatMap((language) => [...many(say, () => "say" as const), ...many(sensitive, () => "sensitive" as const)].map((kind, position) => ({ id: String(position), country: "BLR", language, kind, position: position + 1, text: `${position} ${SENTENCE}`.slice(0, 240), writtenByName: "Mira Kovač", writtenOn: "2018-06-12", version: 1 })));

const CASES: Record<string, [BriefFacts, BriefLine[]]> = { "0": [factsOf(0), linesOf(1, 0)], "1": [factsOf(1), linesOf(3, 1)], "12": [factsOf(12), linesOf(4, 2)], full: [factsOf(60, true), linesOf(15, 15)] };

// The same fixed fonts as the pages themselves: their letters decide how much fits.
const face = (family: string, file: string, weight: number) => `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(join(process.cwd(), `node_modules/@fontsource/${file}-${weight}-normal.woff2`)).toString("base64")}) }`;
const fonts = () => [...[400, 600].flatMap((weight) => ["latin", "latin-ext"].map((set) => face(`Sans ${set}`, `source-sans-3/files/source-sans-3-${set}`, weight))), face("Serif latin", "source-serif-4/files/source-serif-4-latin", 600), ":root { --sans-latin: 'Sans latin'; --sans-latin-ext: 'Sans latin-ext'; --sans-cyrillic: 'Sans latin'; --serif-latin: 'Serif latin'; --serif-latin-ext: 'Serif latin'; --serif-cyrillic: 'Serif latin' }"].join("\n");

let server: Server;
let css: string;

beforeAll(async () => {
  const from = join(process.cwd(), "app/print/print.css");
  css = fonts() + (await postcss([tailwind()]).process(readFileSync(from, "utf8"), { from })).css;
  server = createServer((request, response) => {
    const [, name = "", language = "en"] = /^\/print\/(\w+)-(en|fr)$/.exec(request.url ?? "") ?? [];
    const found = CASES[name];
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(found, language as BriefLanguage));
  }).listen(0);
  vi.stubEnv("PORT", String((server.address() as AddressInfo).port));
  vi.stubEnv("HOST", "127.0.0.1");
});
afterAll(async () => {
  await closePress();
  server.close();
  vi.unstubAllEnvs();
});

function pageOf([facts, lines]: [BriefFacts, BriefLine[]], language: BriefLanguage): string {
  const document = writeBrief({ facts, lines, language, at: AT });
  const drawn = renderToStaticMarkup(<main className="sheet one-sheet brief-sheet"><BriefPaper document={document} standing="Version 14, issued on 12 June 2018, 18:00 by Mira Kovač · original à l’adresse /delegation/BLR/brief/fr-14-0123456789ab · page 1 of 1" /></main>);
  return `<!doctype html><html lang="${language}"><head><title>Brief</title><style>${css}</style></head><body>${drawn}</body></html>`;
}

describe.skipIf(!findBrowser())("a brief", () => {
  describe.each(BRIEF_LANGUAGES)("in %s", (language) => {
    test.each(Object.keys(CASES))("on a country with %s Actions is one page of A4, nothing of it cut off and no letter too small", { timeout: 60_000 }, async (name) => {
      const printed = await printPdf(`/print/${name}-${language}`, new Request("http://localhost/"), { hasOwnFoot: true });
      if (!printed.ok) throw new Error(printed.problem);
      expect(Buffer.from(printed.pdf).toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const page = await (await openPress())!.newPage({ viewport: { width: 658, height: 1000 } });
      await page.emulateMedia({ media: "print" });
      await page.goto(`http://localhost:${process.env.PORT}/print/${name}-${language}`);
      const measured = await page.evaluate(async () => {
        await document.fonts.ready;
        const brief = document.querySelector(".brief")!;
        const sizes = [...brief.querySelectorAll("*")].filter((one) => one.childNodes.length > 0).map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
        return { overflow: brief.scrollHeight - brief.clientHeight, smallest: Math.min(...sizes) };
      });
      await page.close();
      expect(measured.overflow).toBeLessThanOrEqual(1);
      // 9.6 pt are 12.8 px.
      expect(measured.smallest).toBeGreaterThanOrEqual(12.79);
    });
  });
});
