import assert from "node:assert/strict";
import { compare, countRequests, startWriters, until } from "./client.mjs";

/** Writes while `fault` happens, then until five more forms are acknowledged; nothing may be lost or doubled. */
export async function whileWriting(world, fault) {
  const before = await countRequests(world);
  const writers = await startWriters(world);
  await until("the first forms are acknowledged", () => writers.acknowledged.length >= 5);
  await fault();
  const reached = writers.acknowledged.length;
  await until("forms are acknowledged again", () => writers.acknowledged.length >= reached + 5, 60_000);
  const { acknowledged, pressedAgain } = await writers.stop();
  const { lost, doubled } = await compare(world, acknowledged, before);
  assert.deepEqual({ lost, doubled }, { lost: 0, doubled: 0 });
  return `${acknowledged.length} acknowledged, ${pressedAgain} pressed again, ${lost} lost, ${doubled} doubled`;
}
