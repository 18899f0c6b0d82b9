import { describe, expect, test, vi } from "vitest";
import { conflictOf, settleConflict } from "./conflict";

vi.mock("next-intl/server", () => ({ getTranslations: async () => Object.assign((key: string) => key, { has: () => true }) }));

const fields = [
  { name: "purpose", mine: "My purpose", theirs: "Their purpose", isWhole: true, isEarlier: false },
  { name: "approach", mine: "As it was", theirs: "Their approach", isWhole: true, isEarlier: true },
  { name: "topics", mine: "a, b", theirs: "a", isWhole: false, isEarlier: false },
];
const problem = { kind: "changed_meanwhile", by: "Mira", at: "2018-01-01T09:00:00Z", fields, versions: { read: 3, now: 5 } } as const;

describe("of two texts for one field", () => {
  test("words can be chosen, the other's where one's own was not touched; the next sending names the version that was shown", async () => {
    const conflict = await conflictOf({ ...problem, fields }, { version: "3", purpose: "My purpose", approach: "As it was", topics: ["a", "b"] });
    expect(conflict).toMatchObject({ version: "5", fields: [{ name: "purpose", isOpen: true, kept: undefined }, { name: "approach", isOpen: true, kept: "theirs" }, { name: "topics", isOpen: false }] });
  });

  test("a form that counts versions of something else keeps its own", async () => {
    expect(await conflictOf({ ...problem, fields }, { version: "8", purpose: "My purpose" })).toMatchObject({ version: undefined, fields: [{ isOpen: true }, { isOpen: false }, { isOpen: false }] });
  });

  test("the chosen one is what is saved, field by field", async () => {
    const entries = { purpose: "My purpose, better", approach: "As it was", "theirs.purpose": "Their purpose", "keep.purpose": "mine", "theirs.approach": "Their approach", "keep.approach": "theirs", "conflict.by": "Mira" };
    expect(await settleConflict(entries)).toBeUndefined();
    expect(entries).toEqual({ purpose: "My purpose, better", approach: "Their approach" });
  });

  test("nothing is saved before one was chosen, and both are shown again with what was chosen so far", async () => {
    const entries = { version: "5", purpose: "My purpose", approach: "As it was", "theirs.purpose": "Their purpose", "theirs.approach": "Their approach", "keep.approach": "theirs", "conflict.by": "Mira", "conflict.at": "2018-01-01T09:00:00Z" };
    expect(await settleConflict(entries)).toMatchObject({
      values: { version: "5", purpose: "My purpose", approach: "As it was" }, errors: [{ field: "keep.purpose" }],
      conflict: { by: "Mira", version: "5", fields: [{ name: "purpose", mine: "My purpose", theirs: "Their purpose", kept: undefined }, { name: "approach", theirs: "Their approach", kept: "theirs" }] },
    });
  });

  test("a form without a conflict is left as it is", async () => {
    const entries = { purpose: "My purpose", "theirs.nothing": "a text of no field" };
    expect(await settleConflict(entries)).toBeUndefined();
    expect(entries).toEqual({ purpose: "My purpose" });
  });
});
