import { describe, expect, it } from "vitest";
import { spineOf, type SpineFacts } from "./spine";

const facts = (more: Partial<SpineFacts>): SpineFacts => ({ stage: "design", requestedOn: "2016-01", approvedOn: "2016-10-13", firstActivityOn: null, presentedOn: null, closedOn: null, hasFinalReport: false, activities: 0, held: 0, ...more });
const states = (more: Partial<SpineFacts>) => spineOf(facts(more)).map(({ state }) => state).join(" ");

describe("the spine", () => {
  it("shows what is behind, where the Action is, and what is ahead", () => {
    expect(states({ stage: "implementation" })).toBe("done done done now next next next");
    expect(states({ stage: "closed" })).toBe("done done done done done done done");
  });

  it("ends where an Action that closed early stopped", () => {
    expect(states({ stage: "closed_early", held: 2, activities: 4 })).toBe("done done done ended next next next");
    expect(states({ stage: "closed_early", hasFinalReport: true })).toBe("done done done done ended next next");
    expect(states({ stage: "cancelled" })).toBe("done done ended next next next next");
  });

  it("says how many activities were held", () => {
    expect(spineOf(facts({ stage: "implementation", activities: 6, held: 3 }))[3]).toMatchObject({ held: 3, planned: 6 });
  });
});
