/** Rules that each programme sets for itself. */
export const programmes = {
  title: "Rules of follow-up",
  lead: "When an authority is asked what became of a report, and what follows while it does not answer. Days count from the asking; days on hold do not count. Check-ins that have their dates keep them.",
  labels: {
    checkInMonths: "Months after the presentation", answerDays: "Days to answer", reminderDays: "First reminders, on day", reminderEvery: "Then every so many days", escalationDays: "Managers are told on day", linkDays: "Days a link works",
  },
  hints: {
    checkInMonths: "For example: 6, 12, 24, 36", answerDays: "Then the silence is counted and the lead is told.", reminderDays: "For example: 20, 40", reminderEvery: "Until the link runs out or the answer comes.", escalationDays: "While the authority is still silent.", linkDays: "A personal link works until then, and not longer.",
  },
  reminders: "Reminders on day",
  days: "{days, plural, one {# day} other {# days}}",
  save: "Save the rules",
  onlyAdmin: "Only administrators can change the rules.",
} as const;
