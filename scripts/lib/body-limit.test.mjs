import { expect, test } from "vitest";
import { largestBody } from "./body-limit.mjs";

const MB = 1024 * 1024;

test.each([
  "/requests/R-2016-0001/letter", "/partner/requests/R-2016-0001/edit/letter", "/actions/BLR-2016-01/documents/new", "/actions/BLR-2016-01/outputs/new", "/actions/BLR-2016-01/outputs/1/versions/new",
  "/actions/BLR-2016-01/good-practice/ownership", "/actions/BLR-2016-01/followup/signals/new", "/actions/BLR-2016-01/recommendations/1", "/partner/actions/BLR-2016-01/recommendations/1", "/partner/actions/BLR-2016-01/check-ins/6",
  "/actions/BLR-2016-01/tasks/1", "/actions/BLR-2016-01/group/edit", "/experts/new", "/experts/5c1/edit",
])("the form at %s takes a file of 20 MB", (path) => expect(largestBody(path)).toBeGreaterThan(20 * MB));

test.each(["/sign-in", "/actions", "/experts/focal-points/new", "/api/auth/session", "/delegation/BLR"])("%s takes no file", (path) => expect(largestBody(path)).toBe(MB));

test("a piece of a large file has five megabytes at most", () => expect(largestBody("/api/uploads/one")).toBe(5 * MB));
