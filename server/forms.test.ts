import { describe, expect, test, vi } from "vitest";
import { formState, readForm } from "./forms";

vi.mock("./actor", () => ({}));
vi.mock("next-intl/server", () => ({ getTranslations: async () => (key: string) => key }));

const posted = (...fields: [string, string | File][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readForm(form);
};

describe("what a form posted", () => {
  test("gathers lists and dates, and leaves out what belongs to Next", () => {
    const entries = posted(["$ACTION_ID_1", ""], ["topics[]", "a"], ["topics[]", "b"], ["on.day", "5"], ["on.month", "6"], ["on.year", "2018"], ["text", "one\r\ntwo"]);
    expect(entries).toMatchObject({ topics: ["a", "b"], on: "2018-06-05", text: "one\ntwo" });
    expect(Object.keys(entries).some((name) => name.startsWith("$"))).toBe(false);
  });

  test.each(["constructor", "toString", "__proto__", "file"])("takes a list by the name of %s for a list and nothing else", (name) => {
    const entries = posted(["file", new File(["x"], "x.txt")], [`${name}[]`, "a"], [`${name}[]`, "b"]);
    expect(new Map(Object.entries(entries)).get(name)).toEqual(["a", "b"]);
  });
});

test("a refused form gives back what was typed, and of a file the name: only a chosen one has to be chosen again", async () => {
  const entries = { note: "x", file: new File(["%PDF-"], "law.pdf"), other: new File([], "") };
  const state = await formState({ kind: "invalid", errors: [{ field: "note", key: "reason" }] }, entries);
  expect(state).toMatchObject({ status: "refused", values: { note: "x", file: "law.pdf" }, errors: [{ field: "note", message: "fields.reason" }] });
  expect(state.status === "refused" && "other" in state.values).toBe(false);
});
