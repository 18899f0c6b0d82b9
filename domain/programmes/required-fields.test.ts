import { describe, expect, test } from "vitest";
import { fittingOptions, missingFields, readFields, shownFields, type RequiredField } from "./required-fields";

const FIELDS: RequiredField[] = [
  { key: "leadState", labelEn: "Member State", labelFr: "État membre", kind: "member_state" },
  { key: "leadBody", labelEn: "Lead body", labelFr: "Organisme", kind: "text" },
  { key: "frame", labelEn: "Frame", labelFr: "Cadre", kind: "choice", options: [{ value: "mp-blr", en: "With Belarus", fr: "Avec la Biélorussie", countries: ["BLR"] }, { value: "mp-mda", en: "With Moldova", fr: "Avec la Moldavie", countries: ["MDA"] }, { value: "other", en: "Other", fr: "Autre" }] },
];
const belarus = { known: {}, countries: ["BLR"] };

describe("the fields that a programme asks for", () => {
  test("offer Member States of the Union alone, and frames that fit the country", () => {
    expect(fittingOptions(FIELDS[0]!, ["BLR"]).map(({ value }) => value)).toContain("LTU");
    expect(fittingOptions(FIELDS[0]!, ["BLR"]).map(({ value }) => value)).not.toContain("GBR");
    expect(fittingOptions(FIELDS[2]!, ["BLR"]).map(({ value }) => value)).toEqual(["mp-blr", "other"]);
    expect(fittingOptions(FIELDS[2]!, []).map(({ value }) => value), "an Action of a region").toEqual(["mp-blr", "mp-mda", "other"]);
  });

  test("take what fits and say what does not, field by field", () => {
    expect(readFields(FIELDS, { field_leadState: "LTU", field_leadBody: " Migration Department ", field_frame: "mp-blr" }, belarus)).toEqual({ values: { leadState: "LTU", leadBody: "Migration Department", frame: "mp-blr" }, errors: [] });
    expect(readFields(FIELDS, { field_leadState: "BLR", field_leadBody: "x".repeat(301), field_frame: "mp-mda" }, belarus).errors).toEqual([
      { field: "field_leadState", key: "choose" }, { field: "field_leadBody", key: "tooLong", values: { most: 300 } }, { field: "field_frame", key: "choose" },
    ]);
    expect(readFields(FIELDS, { field_leadBody: ["a", "b"] }, belarus).errors).toEqual([{ field: "field_leadBody", key: "choose" }]);
  });

  test("keep what was known where the form says nothing", () => {
    expect(readFields(FIELDS, { field_leadBody: "" }, { known: { leadBody: "Known" }, countries: ["BLR"] }).values).toEqual({ leadBody: "Known" });
  });

  test("are missing when empty, and when the frame is another country's", () => {
    expect(missingFields(FIELDS, { leadState: "LTU", frame: "mp-mda" }, ["BLR"]).map(({ key }) => key)).toEqual(["leadBody", "frame"]);
    expect(missingFields([], {}, ["BLR"])).toEqual([]);
  });

  test("are told in both languages", () => {
    expect(shownFields(FIELDS, { leadState: "LTU", frame: "mp-blr" })).toMatchObject([{ en: "Lithuania", fr: "Lituanie" }, { en: null, fr: null }, { en: "With Belarus", fr: "Avec la Biélorussie" }]);
  });
});
