import type { Conformity } from "@/domain/outputs/lifecycle";

export const comparisons = {
  title: "Legal comparison",
  lead: "Each article of a convention beside the national provision: how far they agree, what is missing, what is proposed.",
  empty: "No article has been compared yet.",
  add: "Compare an article",
  addLead: "The authority can read each comparison as soon as it is added. Recommendations can name it as their source.",
  back: "Legal comparison",
  articles: "{count, plural, one {# article compared} other {# articles compared}}",
  columns: { article: "Article", provision: "National provision", conformity: "Conformity", gap: "Gap", proposal: "Proposal", agreed: "Agreed" },
  conformities: { full: "Full", partial: "Partial", none: "None", not_applicable: "Not applicable", more_favourable: "More favourable" } satisfies Record<Conformity, string>,
  labels: {
    instrument: "Convention or other instrument",
    article: "Article",
    nationalProvision: "National provision",
    conformity: "Conformity of national law",
    gap: "Gap",
    proposal: "Proposal",
    institution: "Institution concerned",
    output: "Output that contains it",
    agreedOn: "Agreed with the working group on",
  },
  hints: {
    instrument: "For example: ILO Convention No. 97.",
    article: "For example: 6, or 6(1)(a).",
    nationalProvision: "The law and article that deal with it. Leave empty when there is none.",
    gap: "Needed when conformity is partial or none.",
    agreedOn: "Leave empty while it is discussed.",
  },
  noOutput: "No output yet",
  noInstitution: "None named",
  noProvision: "No provision",
} as const;
