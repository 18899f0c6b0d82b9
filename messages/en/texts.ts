import type { TextOrigin } from "@/domain/texts/lists";

export const texts = {
  nothing: "Nothing is written yet.",
  untitled: "Without a heading",
  origins: { written: "original", human_translation: "translated by a person", machine_translation: "machine translation" },
  inLanguage: "{language}: {origin}",
  made: { written: "Written in this language", human_translation: "A person translated it", machine_translation: "A machine translated it" },
  checkedBy: ", checked by {name}, {date}",
  unchecked: ", not checked",
  stale: ", made from an earlier version of the original",
  approvedBy: "Approved in this language ({language}) by {name}, {organisation}, {date}.",
  alsoIn: "Read it in {language}",
  labels: { language: "Language", origin: "How it was made", heading: "Heading", body: "Text", fits: "It says what the original says now" },
  hints: { body: "An empty line begins a new paragraph.", fits: "Leave this empty when the original has moved on and this translation has not." },
  edit: "Edit in {language}",
  translate: "Translate",
  translateInto: "Translate into",
  check: "I have checked it",
  checkHint: "You say that you have read this text in {language} beside the original.",
  states: {
    title: "Languages",
    original: "original",
    current: "current",
    stale: "older than the original",
    unchecked: "machine, not checked",
  },
} as const satisfies { origins: Record<TextOrigin, string>; made: Record<TextOrigin, string> } & Record<string, unknown>;
