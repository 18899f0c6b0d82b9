import { describe, expect, it } from "vitest";
import { COUNTRIES, COUNTRY_CODES, countryName, countryOptions, findCountry, iso3Of } from "./list";

describe("countries", () => {
  it("each code stands once", () => {
    expect(COUNTRIES).toHaveLength(250);
    expect(new Set(COUNTRY_CODES).size).toBe(250);
    expect(new Set(COUNTRIES.map(({ iso2 }) => iso2)).size).toBe(250);
    expect(COUNTRIES.every(({ iso3, iso2 }) => /^[A-Z]{3}$/.test(iso3) && /^[A-Z]{2}$/.test(iso2))).toBe(true);
  });

  it("the 27 Member States are no partner countries", () => {
    const members = COUNTRIES.filter(({ isEuMember }) => isEuMember);
    expect(members).toHaveLength(27);
    expect(members.every(({ region }) => region === null)).toBe(true);
  });

  it("names are those the EU uses, in both languages", () => {
    expect(countryName("BLR", "fr")).toBe("Biélorussie");
    expect(countryName("MDA", "fr")).toBe("Moldavie");
    expect(countryName("CIV", "en")).toBe("Côte d’Ivoire");
    expect(countryName("TUR", "en")).toBe("Türkiye");
    expect(countryName("nobody", "en")).toBe("nobody");
  });

  it("a name with an asterisk has its footnote in both languages", () => {
    const starred = COUNTRIES.filter(({ en }) => en.endsWith("*"));
    expect(starred.map(({ iso3 }) => iso3)).toEqual(["XKX", "PSE"]);
    expect(starred.every(({ noteEn, noteFr }) => noteEn && noteFr)).toBe(true);
    expect(findCountry("BLR")?.noteEn).toBeUndefined();
  });

  it("options follow the alphabet of the reader, accents aside", () => {
    const labels = countryOptions("fr").map(({ label }) => label);
    expect(labels.indexOf("Égypte")).toBeLessThan(labels.indexOf("Espagne"));
    expect(labels.indexOf("Équateur")).toBeGreaterThan(labels.indexOf("Égypte"));
  });

  it("two letters find three", () => {
    expect(iso3Of("BY")).toBe("BLR");
    expect(iso3Of("XK")).toBe("XKX");
    expect(iso3Of("ZZ")).toBeUndefined();
  });
});
