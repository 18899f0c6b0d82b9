import type { NOMINATION_LIFECYCLE } from "@/domain/nominations/lifecycle";
import type { LifecycleTexts } from "../shape";

export const nominations = {
  states: { asked: "Asked", named: "Named experts", declined: "Named nobody", silent: "No answer" },
  publicStates: { asked: "Asked", named: "Answered", declined: "Answered", silent: "No answer" },
  moves: { name: "Name experts", decline: "Name nobody", countSilence: "Count as no answer" },
  needs: { reasonGiven: "Give the reason." },
} as const satisfies LifecycleTexts<typeof NOMINATION_LIFECYCLE> & Record<string, unknown>;
