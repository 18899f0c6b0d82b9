import { TOP } from "./folders.mjs";

const FRAME = /^\s+at .+$/gm;
const MOST_FRAMES = 8;

export const isErrorLike = (one) => typeof one === "object" && one !== null && typeof one.stack === "string";

/**
 * What a log keeps of an error, or of what was said in its place: its kind, the database's code, its number, where it
 * happened. Its message stays out: a failed statement's message holds the values it was given.
 */
export function withoutWords(said) {
  if (isErrorLike(said)) return { error: said.name, ...codeOf(said), ...(said.digest ? { digest: said.digest } : {}), at: framesOf(said.stack) };
  const text = said.filter((one) => typeof one === "string").join(" ");
  // A stack that was already made into text holds the message as well.
  if (text.search(FRAME) >= 0) return { error: /^\W*(\w*Error)\b/.exec(text)?.[1] ?? "Error", at: framesOf(text) };
  return { note: masked(text.split("\n")[0]) };
}

function codeOf({ code, cause }) {
  const known = code ?? cause?.code;
  return known ? { code: String(known) } : {};
}

function framesOf(stack) {
  return (stack.match(FRAME) ?? []).slice(0, MOST_FRAMES).map((frame) => frame.trim().slice(3).replaceAll(`${TOP}/`, ""));
}

const masked = (text) => text.replace(/[^\s<>"']+@[^\s<>"']+/g, "[address]").replace(/\?[^\s"']+/g, "?[query]").slice(0, 200);
