import { expect, test } from "vitest";
import { holderOf } from "./authority-task";

test("an Action in nobody's hands is in the authority's while it has something to do", () => {
  expect(holderOf(null, true)).toBe("authority");
  expect(holderOf(null, false)).toBeNull();
  expect(holderOf("facility", true)).toBe("facility");
});
