import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useDatabase } from "./testing/database";
import { people } from "./testing/people";

const ID = "00000000-0000-4000-8000-0000000000a0";

useDatabase();
let owner: postgres.Sql;
beforeAll(async () => {
  const { ilir, mira } = await people();
  owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  await owner`insert into actions (id, reference, title_en, origin) values (${ID}, 'BLR-2016-01', 'Rights of migrant workers', 'public_record')`;
  await owner`insert into requests (id, reference, lead_authority_id, lead_authority_name) values (${ID}, 'R-2016-0001', ${ilir.organisationId}, 'Ministry')`;
  await owner`insert into working_groups (id, action_id, name) values (${ID}, ${ID}, 'Group')`;
  await owner`insert into working_group_members (group_id, action_id, organisation_id, organisation_name, role) values (${ID}, ${ID}, ${ilir.organisationId}, 'Ministry', 'chair')`;
  ids = { organisation: ilir.organisationId, user: mira.userId };
});
afterAll(() => owner?.end());
let ids: { organisation: string; user: string };

const opinion = (values: string) => `insert into opinions (request_id, organisation_id, asked_on, due_on, state, answer, settled_on, has_veto) values ('${ID}', '$organisation', '2016-01-04', '2016-01-11', ${values})`;
const advice = (values: string) => `insert into recommendations (action_id, number, text_en, category, addressee_name, state, verified_by_id, reported_done_by_id) values ('${ID}', 1, 'Cover family members', 'legislation', 'Ministry', ${values})`;
const report = (columns: string, values: string) => `insert into final_reports (action_id, ${columns}) values ('${ID}', ${values})`;

// What no command writes, written by hand: the last wall.
test.each([
  ["an Action that is closed and in somebody's hands", "update actions set stage = 'closed', court = 'facility'", "an_ended_action_is_in_nobodys_hands"],
  ["an Action that is cancelled and on hold", "update actions set stage = 'cancelled', end_reason = 'x', on_hold_since = '2018-01-01'", "an_ended_action_is_in_nobodys_hands"],
  ["an Action closed early without a reason", "update actions set stage = 'closed_early'", "ended_early_says_why"],
  ["an Action followed without a request", "update actions set origin = 'request'", "a_followed_action_has_its_request"],
  ["a hold that ends before it begins", `insert into action_holds (action_id, since, reason, decided_by, resumed_on) values ('${ID}', '2018-05-01', 'x', 'y', '2018-04-30')`, "resumed_after_it_began"],
  ["a decided request without an outcome", "update requests set state = 'decided', submitted_on = '2016'", "decided_has_outcome"],
  ["an opinion settled on no day", opinion("'answered', 'favourable', null, false"), "settled_has_date"],
  ["a veto that is silent", opinion("'consented_by_silence', null, '2016-01-12', true"), "no_silent_veto"],
  ["a refusal without a reason", `insert into decisions (request_id, outcome, decided_on, decided_by_name) values ('${ID}', 'refused', '2016', 'x')`, "refusals_give_reasons"],
  ["advice that is implemented and was never reported done", advice("'implemented', '$user', null"), "implemented_is_verified_by_another"],
  ["advice verified by who reported it", advice("'implemented', '$user', '$user'"), "implemented_is_verified_by_another"],
  ["a second chair", `insert into working_group_members (group_id, action_id, organisation_id, organisation_name, role) values ('${ID}', '${ID}', '$organisation', 'Office', 'chair')`, "one_chair_at_a_time"],
  ["a final report given back without a word", report("state", "'returned'"), "returned_final_report_says_why"],
  ["a final report cleared on no day", report("state", "'cleared'"), "cleared_has_date"],
  ["a final report frozen without its hash", report("state, cleared_on", "'frozen', '2018-05-01'"), "frozen_has_hash"],
  ["a presentation that ends before it begins", `insert into presentations (action_id, held_on, ended_on, place, level, institutions) values ('${ID}', '2018-06-05', '2018-06-04', 'Minsk', 'technical', 'x')`, "presentation_ends_after_it_starts"],
  ["a silent check-in that was never asked", `insert into check_ins (action_id, months, due_on, state) values ('${ID}', 6, '2018-12-05', 'silent')`, "asked_has_date"],
  ["a date that is in no calendar", "update actions set closed_on = '2016-02-30'", "actions_closed_on_is_a_date"],
])("%s cannot be written", async (_, statement, constraint) => {
  const written = owner.unsafe(statement.replaceAll("$organisation", ids.organisation).replaceAll("$user", ids.user));
  expect(await written.then(() => "written", (error: { constraint_name?: string; message: string }) => error.constraint_name ?? error.message)).toBe(constraint);
});
