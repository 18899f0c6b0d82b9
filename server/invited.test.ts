import { afterEach, beforeAll, expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { people } from "@/db/testing/people";
import { isInvited } from "./invited";

useDatabase();
beforeAll(async () => void (await people()));
afterEach(() => void delete process.env.OIDC_OWNS_ADDRESSES);

const comes = (email: string, says?: boolean) => isInvited(undefined, { email, ...(says === undefined ? {} : { email_verified: says }) });

test("the first visit is by an address that the provider vouches for and that holds a seat of the staff", async () => {
  expect([await comes("mira@example.org", true), await comes("mira@example.org", false), await comes("mira@example.org")]).toEqual([true, false, false]);
  expect([await comes("ilir@example.org", true), await comes("nobody@example.org", true)], "another door, and none").toEqual([false, false]);
});

test("a provider whose addresses are its organisation's own need not say so; what it says is unverified never counts", async () => {
  process.env.OIDC_OWNS_ADDRESSES = "1";
  expect([await comes("mira@example.org"), await comes("mira@example.org", false), await comes("ilir@example.org")]).toEqual([true, false, false]);
});
