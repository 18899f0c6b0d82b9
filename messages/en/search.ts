import type { FoundKind } from "@/domain/search/found";

export const search = {
  title: "Search",
  lead: {
    staff: "Lessons, recommendations, case studies, outputs and Actions in one search, in English and French.",
    partner: "Lessons, recommendations, outputs and Actions of your institution, as far as they have been shared with you.",
    delegation: "Lessons, recommendations, case studies, outputs and Actions of your countries.",
  },
  lessons: "All lessons by what they are about",
  hint: "Type one word or several; endings and accents do not matter. Words between quotation marks belong together, and a word after a minus sign is left out.",
  labels: { q: "Words", theme: "Theme", country: "Country" },
  any: "Any",
  search: "Search",
  clear: "Clear the filters",
  refused: "A part of this address is not known; the rest applies.",
  results: "What was found",
  count: "{count, plural, =0 {Nothing was found. Try fewer words, or clear the filters.} one {# found.} other {# found.}}",
  every: "All {count, number}",
  kinds: { lesson: "Lessons {count, number}", recommendation: "Recommendations {count, number}", case_study: "Case studies {count, number}", output: "Outputs {count, number}", action: "Actions {count, number}" } satisfies Record<FoundKind, string>,
  one: { lesson: "Lesson", recommendation: "Recommendation", case_study: "Case study", output: "Output", action: "Action" } satisfies Record<FoundKind, string>,
  numbered: { lesson: "Lesson {number, number}", recommendation: "Recommendation {number, number}", case_study: "Case study", output: "Output {number, number}", action: "Action" },
  earlier: "Previous page",
  further: "Next page",
} as const;
