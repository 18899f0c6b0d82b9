import { describe, expect, it } from "vitest";
import { prefixQuery, searchTextOf, wordsOf } from "./search-text";

describe("the words an Action is found by", () => {
  it("hold its reference, titles, label, countries in both languages and authorities, once each", () => {
    const text = searchTextOf({ reference: "BLR-2016-01", titleEn: "Rights of migrant workers", titleFr: "Droits des travailleurs migrants", publishedLabel: "Belarus III", countryCodes: ["BLR"], authorities: ["Ministry of the Interior"] });
    for (const word of ["blr", "2016", "01", "rights", "travailleurs", "iii", "belarus", "bielorussie", "ministry", "interior"]) expect(text.split(" ")).toContain(word);
    expect(text.split(" ").filter((word) => word === "of")).toHaveLength(1);
  });

  it("are cut the same way in a text and in a search", () => {
    expect(wordsOf("Côte d’Ivoire: BLR-2016-01")).toEqual(["cote", "d", "ivoire", "blr", "2016", "01"]);
  });
});

describe("a search", () => {
  it("asks for every word by its beginning", () => {
    expect(prefixQuery("  migrant WORK")).toBe("migrant:* & work:*");
  });

  it("holds nothing that could be an operator", () => {
    expect(prefixQuery("a' | b & !c:* <-> (d) \\ ŉ ½")).toMatch(/^[\p{L}\p{Nd}]+:\*( & [\p{L}\p{Nd}]+:\*)*$/u);
    expect(prefixQuery("')!:*&|")).toBeNull();
  });
});
