/** English titles and summaries of ours, where the recorded ones name the programme instead of the work. */
export const ENGLISH: Record<string, { title: string; summary: string }> = {
  "Malawi I": {
    title: "Malawi I: first mission of the facility",
    summary: "Malawi hosted the very first mission of the facility, in September 2009.",
  },
};
