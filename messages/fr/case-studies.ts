import type { Translated } from "../catalogue";
import type { caseStudies as en } from "../en/case-studies";

export const caseStudies = {} as const satisfies Translated<typeof en>;
