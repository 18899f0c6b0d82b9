import { expect, test } from "vitest";
import { z } from "zod";
import { orderedId } from "./ordered-id";

test("ids made one after another stand in that order", () => {
  const ids = [1, 2, 1_000_000, Date.UTC(2018, 5, 5), Date.UTC(2026, 10, 23)].map((moment) => orderedId(new Date(moment)));
  expect([...ids].sort()).toEqual(ids);
});

test("an ordered id is a UUID", () => {
  expect(z.uuid().safeParse(orderedId(new Date())).success).toBe(true);
});
