import type { Found } from "./found";

const ANCHORS = { lesson: "#lessons", recommendation: "", output: "", action: "", case_study: "" } as const;

/** Where each reader finds what was found: staff on pages of their own for everything, others on those of the Action. */
export const WAYS = {
  staff: ({ kind, reference, number }: Found) => {
    const action = `/actions/${reference}`;
    return { lesson: `${action}/lessons/${number}`, recommendation: `${action}/recommendations/${number}`, output: `${action}/outputs/${number}`, case_study: `${action}/case-study`, action }[kind];
  },
  partner: ({ kind, reference, number }: Found) => {
    const action = `/partner/actions/${reference}`;
    return kind === "recommendation" || kind === "output" ? `${action}/${kind}s/${number}` : `${action}${ANCHORS[kind]}`;
  },
  delegation: ({ kind, reference }: Found) => `/delegation/actions/${reference}${ANCHORS[kind]}`,
} as const;
