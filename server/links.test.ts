import { beforeAll, expect, test } from "vitest";
import { linkToken, readLinkToken } from "./links";

beforeAll(() => void (process.env.AUTH_SECRET ??= "a secret of the tests"));

test("a token opens the link it was made for, and tells nobody its number", () => {
  const id = crypto.randomUUID();
  const token = linkToken(id);
  expect(token).toMatch(/^[\w-]{44}$/);
  expect(readLinkToken(token)).toBe(id);
  expect(token).not.toContain(id);
});

test("a token opens only as it was written: other letters that stand for the same bytes are no token of ours", () => {
  const token = linkToken(crypto.randomUUID());
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  for (const place of [21, 43]) {
    const others = [...letters].map((letter) => token.slice(0, place) + letter + token.slice(place + 1)).filter((other) => other !== token);
    for (const other of others) expect(readLinkToken(other), other).toBeNull();
  }
});

test("what we did not sign opens nothing: another number, another signature, another length, anything typed", () => {
  const token = linkToken(crypto.randomUUID());
  const other = linkToken(crypto.randomUUID());
  for (const forged of [other.slice(0, 22) + token.slice(22), token.slice(0, 22) + other.slice(22), token.slice(0, -1), `${token}A`, token.toLowerCase() === token ? "" : token.toLowerCase(), "", "../../today", "A".repeat(44)]) {
    expect(readLinkToken(forged), forged).toBeNull();
  }
});
