import { publicPath } from "@/domain/case-studies/case-study";
import { isPublishedLanguage } from "@/domain/case-studies/sections";
import type { Found } from "./found";

/** A published case study has one address for everybody. */
const published = ({ reference, language }: Found) => publicPath(isPublishedLanguage(language) ? language : "en", reference);

/** Where each reader finds what was found: staff on pages of their own for everything, others on those of the Action. */
export const WAYS = {
  staff: (found: Found) => {
    const { kind, reference, number } = found;
    const action = `/actions/${reference}`;
    return { lesson: `${action}/lessons/${number}`, recommendation: `${action}/recommendations/${number}`, output: `${action}/outputs/${number}`, case_study: published(found), action }[kind];
  },
  partner: (found: Found) => {
    const { kind, reference, number } = found;
    const action = `/partner/actions/${reference}`;
    return { lesson: `${action}#lessons`, recommendation: `${action}/recommendations/${number}`, output: `${action}/outputs/${number}`, case_study: published(found), action }[kind];
  },
  delegation: (found: Found) => {
    const action = `/delegation/actions/${found.reference}`;
    return { lesson: `${action}#lessons`, recommendation: action, output: action, case_study: published(found), action }[found.kind];
  },
} as const;
