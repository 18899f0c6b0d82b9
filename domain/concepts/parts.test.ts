import { describe, expect, test } from "vitest";
import { acceptedByBoth, changedParts, paragraphsOf, partsOf, quoteOf, stillStands, type ConceptAcceptance } from "./parts";

const parts = partsOf({ purpose: "Know the gap.\n\n  Then close it.\nStep by step.\n \n\nReport.", approach: "", plannedActivities: "", expectedResults: "", risks: "", otherInitiatives: "" });
const accepted = (side: "facility" | "authority", isVoid = false): ConceptAcceptance => ({ side, languages: ["en"], acceptedByName: "Mira", acceptedOn: "2017-01-20", onBehalfOf: null, isVoid });

describe("a concept's text", () => {
  test("is read paragraph by paragraph, each known by how it begins", () => {
    expect(paragraphsOf(parts.purpose)).toEqual(["Know the gap.", "Then close it.\nStep by step.", "Report."]);
    expect(quoteOf("Then close it.\nStep by step.")).toBe("Then close it. Step by step.");
    expect(quoteOf("x".repeat(200))).toHaveLength(80);
  });

  test("keeps a comment at its paragraph while it begins as it did", () => {
    expect(stillStands({ part: "purpose", quote: "Report." }, parts)).toBe(true);
    expect(stillStands({ part: "risks", quote: "Report." }, parts)).toBe(false);
  });

  test("differs from another in the parts that differ", () => {
    expect(changedParts(parts, { ...parts, risks: "The frame may change." })).toEqual(["risks"]);
  });

  test.each([
    [[accepted("facility")], undefined],
    [[accepted("facility"), accepted("authority")], "standing"],
    [[accepted("facility", true), accepted("authority", true)], "void"],
    [[accepted("facility", true), accepted("authority", true), accepted("facility"), accepted("authority")], "standing"],
    [[accepted("facility", true), accepted("authority")], "void"],
  ] as const)("is accepted by both only while both stand", (acceptances, expected) => {
    expect(acceptedByBoth({ acceptances: [...acceptances] })).toBe(expected);
  });
});
