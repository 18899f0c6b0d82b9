import { describe, expect, test } from "vitest";
import { figuresOf, isAdvisable, isAgreeable, type ComparisonLine } from "./comparison";
import { filterLines, filterSearch, parseComparisonFilter } from "./filter";
import { provisionText, readProvision } from "./provision";

const line = (more: Partial<ComparisonLine> = {}): ComparisonLine => ({
  id: "1", sheet: 1, article: "6", headingEn: "Equality of treatment", headingFr: "Égalité de traitement", provision: "", conformity: null, gap: "", proposal: "", effect: "", institutionId: null, author: "", agreedOn: null, agreedBy: null, recommendation: null, comments: 0, version: 1, ...more,
});
const gap = { conformity: "partial", gap: "Families are left out." } as const;

describe("the figures", () => {
  test("count what was compared, the gaps, and what became of them", () => {
    const lines = [line(), line({ conformity: "full" }), line({ conformity: "more_favourable", agreedOn: "2018" }), line({ conformity: "not_applicable" }), line(gap), line({ ...gap, conformity: "none", agreedOn: "2018-06-05", recommendation: 3 })];
    expect(figuresOf(lines)).toEqual({ rows: 6, compared: 5, conforming: 2, gaps: 2, agreed: 2, agreedGaps: 1, recommended: 1, full: 1, partial: 1, none: 1, not_applicable: 1, more_favourable: 1 });
  });

  test("a row can be agreed on once it was compared and its gap is described", () => {
    expect([line(), line({ conformity: "none" }), line({ conformity: "full" }), line(gap)].map(isAgreeable)).toEqual([false, false, true, true]);
  });

  test("an agreed gap with a proposal can become a recommendation, once", () => {
    const agreed = line({ ...gap, proposal: "Cover them.", agreedOn: "2018" });
    expect([agreed, { ...agreed, recommendation: 1 }, { ...agreed, agreedOn: null }, { ...agreed, proposal: "" }, { ...agreed, conformity: "full" as const }].map(isAdvisable)).toEqual([true, false, false, false, false]);
  });
});

describe("the filter", () => {
  const institution = "4b7b6d0e-8a5c-4c1e-9b0a-0d6a5a1f2b3c";
  const lines = [line({ id: "a" }), line({ id: "b", ...gap, proposal: "Cover families", institutionId: institution, sheet: 2 }), line({ id: "c", conformity: "full", agreedOn: "2018" }), line({ id: "d", ...gap, proposal: "Cover", agreedOn: "2018" })];
  const shown = (params: Record<string, string>) => filterLines(lines, parseComparisonFilter(params).filter).map(({ id }) => id).join("");

  test.each([
    [{}, "abcd"], [{ sheet: "2" }, "b"], [{ conformity: "open" }, "a"], [{ conformity: "gap" }, "bd"], [{ conformity: "full" }, "c"], [{ institution }, "b"], [{ institution: "none" }, "acd"], [{ agreement: "agreed" }, "cd"], [{ agreement: "open" }, "ab"],
    [{ agreement: "advice" }, "d"], [{ q: "égalité" }, "abcd"], [{ q: "EGALITE cover proposal" }, ""], [{ q: "EGALITE cover FAM" }, "bd"], [{ q: "nothing" }, ""], [{ conformity: "gap", agreement: "open" }, "b"],
  ])("%j shows %s", (params, expected) => expect(shown(params)).toBe(expected));

  test("what makes no sense is named and the rest applies, and an address comes back as it was", () => {
    expect(parseComparisonFilter({ sheet: "0", conformity: "gap", institution: "x", q: " 6 " })).toEqual({ filter: { conformity: "gap", q: "6" }, refused: ["sheet", "institution"] });
    expect(filterSearch({ conformity: "gap", sheet: 2, q: "6(1)" })).toBe("q=6%281%29&sheet=2&conformity=gap");
  });
});

describe("a provision", () => {
  const citable = [{ id: "x", label: "Law 225-Z, 2" }, { id: "y", label: "Law 225-Z, 23" }];

  test.each([
    ["law 225-z, 23", "y", ""], ["Law 225-Z, 23: the contract is in writing", "y", "the contract is in writing"], ["Law 225-Z, 2 – scope", "x", "scope"], ["Law 225-Z, 24", null, "Law 225-Z, 24"], ["No provision", null, "No provision"], ["", null, ""],
  ])("%s cites %s", (typed, nationalArticleId, nationalProvision) => expect(readProvision(typed, citable)).toEqual({ nationalArticleId, nationalProvision }));

  test("reads back as it was written", () => {
    for (const words of ["", "the contract is in writing"]) expect(readProvision(provisionText("Law 225-Z, 23", words), citable)).toEqual({ nationalArticleId: "y", nationalProvision: words });
  });
});
