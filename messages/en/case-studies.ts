export const caseStudies = {} as const;
