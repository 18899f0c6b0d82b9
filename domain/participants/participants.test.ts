import { describe, expect, test } from "vitest";
import { countsOf, namesKeptUntil } from "./participant";
import { readPastedList } from "./pasted-list";
import { identityOf } from "./person";

describe("who is the same person", () => {
  const anna = { fullName: "Anna Petrova", institutionName: "Ministry of Labour", email: null };

  test("is told by the address where there is one", () => {
    expect(identityOf({ ...anna, email: "Anna@Example.org " })).toBe(identityOf({ fullName: "A. Petrova", institutionName: null, email: "anna@example.org" }));
  });

  test("is told by name and institution otherwise, whatever the order, capitals and accents", () => {
    expect(identityOf({ ...anna, fullName: "PETROVA, Ánna" })).toBe(identityOf(anna));
    expect(identityOf({ ...anna, institutionName: "Ministry of Interior" })).not.toBe(identityOf(anna));
  });

  test("keeps other scripts apart", () => {
    expect(identityOf({ ...anna, fullName: "Анна Петрова" })).not.toBe(identityOf({ ...anna, fullName: "Ольга Иванова" }));
  });
});

describe("a pasted list", () => {
  test("is read with semicolons or tabs, in English or French words", () => {
    expect(readPastedList("Anna; f; Ministry of Labour; ministry; head of unit; ANNA@example.org\n\nJean\th\tMinistère\tministère\tDirecteur\nIvan").people).toEqual([
      { fullName: "Anna", sex: "female", institutionName: "Ministry of Labour", institutionKind: "ministry", level: "head_of_unit", email: "anna@example.org" },
      { fullName: "Jean", sex: "male", institutionName: "Ministère", institutionKind: "ministry", level: "director", email: null },
      { fullName: "Ivan", sex: "unknown", institutionName: null, institutionKind: null, level: "unknown", email: null },
    ]);
  });

  test("names each line that cannot be read, and what is wrong with it", () => {
    expect(readPastedList("Anna; x\n; f\nIvan; m; ; castle\nOlga; f; ; ; empress\nPetr; m; ; ; ; nowhere\nA1; f; ; ; ; ; more").faults).toEqual([
      { line: 1, fault: "sex" }, { line: 2, fault: "name" }, { line: 3, fault: "kind" }, { line: 4, fault: "level" }, { line: 5, fault: "email" }, { line: 6, fault: "columns" },
    ]);
  });
});

test("names are kept for a year after the last day, and after a month of which the day is not known", () => {
  expect(namesKeptUntil("2024-02-29")).toBe("2025-02-28");
  expect(namesKeptUntil("2017-04")).toBe("2018-04-28");
});

test("counts are by sex, institution and level, the most frequent first", () => {
  const row = { sex: "female", institutionKind: "ministry", level: "officer" } as const;
  expect(countsOf([row, row, { ...row, sex: "male", institutionKind: null }])).toEqual({ total: 3, bySex: [["female", 2], ["male", 1]], byKind: [["ministry", 2], [null, 1]], byLevel: [["officer", 3]] });
});
