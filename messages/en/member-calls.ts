import type { MEMBER_CALL_LIFECYCLE } from "@/domain/working-groups/call-lifecycle";
import type { LifecycleTexts } from "../shape";

export const memberCalls = {
  states: { asked: "Names asked", answered: "Names given", filled: "Filled", closed: "Closed" },
  publicStates: { asked: "Names are awaited", answered: "Names were given", filled: "The members were accepted", closed: "No longer needed" },
  moves: { answer: "Send the names", askAnew: "Ask for other names", fill: "Accept into the group", close: "Close without names" },
  needs: { somebodyNamed: "Name at least one person.", reasonGiven: "Give the reason." },
} as const satisfies LifecycleTexts<typeof MEMBER_CALL_LIFECYCLE> & Record<string, unknown>;
