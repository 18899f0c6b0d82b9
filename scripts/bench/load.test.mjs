import { describe, expect, it } from "vitest";
import { percentile } from "./load.mjs";

describe("percentiles", () => {
  it("are values that were measured", () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([1, 2, 3, 4], 0.95)).toBe(4);
  });
});
