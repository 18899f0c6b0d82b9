import { beforeAll, expect, test } from "vitest";
import { actionInImplementation, done, heldMission } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { findPartnerAction } from "./find-partner-action";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  await heldMission(p, reference);
  await done(formGroup, p.mira, { reference, name: "Working group", mandate: "", formedOn: "", organisationId: p.ilir.organisationId, newOrganisation: "", personName: "", sex: "unknown", function: "" });
}, 60_000);

test("the authority sees where its Action stands and what was agreed", async () => {
  expect(await findPartnerAction(p.elena, reference)).toMatchObject({
    reference, stage: "implementation", court: "facility", leadName: "Mira", leadEmail: "mira@example.org", groupName: "Working group",
    concept: { state: "accepted_by_both", isAcceptedByAuthority: true }, report: null,
    activities: [{ number: 1, state: "reported", startsOn: "2017-04-03" }], members: [{ role: "chair", organisationName: "Ministry of the Interior" }],
    calls: [], outputs: [], recommendations: [], checkIns: [], documents: [],
  });
});

test("another authority's Action, an unknown one and garbage do not exist", async () => {
  expect(await findPartnerAction(p.zeki, reference)).toBeUndefined();
  expect(await findPartnerAction(p.ilir, "BLR-1999-99")).toBeUndefined();
  expect(await findPartnerAction(p.ilir, "'; drop table actions --")).toBeUndefined();
});
