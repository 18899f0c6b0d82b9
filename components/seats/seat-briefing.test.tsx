import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Briefing } from "@/domain/seats/queries/find-briefing";
import { en } from "@/messages/en";
import { fr } from "@/messages/fr";
import { SeatBriefing } from "./seat-briefing";

const LONG = "Strengthen the inspection of contracts of workers abroad together with the ministries concerned. ".repeat(20);
const many = <Line,>(make: (number: number) => Line) => Array.from({ length: 30 }, (_, index) => make(index));

// As full as it can be; only the ten latest lines of a history are read.
const FULL: Briefing = {
  tasks: many((number) => ({ kind: "recommendation_report" as const, reference: `BLR-2016-${number}`, actionTitleEn: LONG, actionTitleFr: LONG, number, titleEn: LONG, titleFr: LONG, dueOn: "2026-12-24" })),
  requests: many((number) => ({ reference: `R-2026-${number}`, title: LONG, language: "en", state: "submitted" as const, outcome: null, court: "facility" as const, courtSince: "2026-10-10", lastEditedByName: null })),
  actions: many((number) => ({ reference: `BLR-2017-${number}`, titleEn: LONG, titleFr: LONG, stage: "implementation" as const, onHoldSince: null, court: "facility" as const, courtSince: "2026-10-10", leadName: `Mira ${number}`, leadEmail: "mira@example.org" })),
  advice: many((number) => ({ reference: `BLR-2017-${number}`, number, textEn: LONG, textFr: LONG, state: "accepted" as const, dueOn: "2026-12-24" })),
  history: many((id) => ({ id, type: "joint.declined" as const, happenedAt: "2026-10-10T10:00:00Z", recordedAt: "2026-10-10T10:00:00Z", actorName: LONG, organisationName: LONG, subjectTable: "requests", reason: LONG, facts: { institution: LONG }, changes: [] })).slice(0, 10),
};

// Measured in print: this many lines of this many letters stand on two pages of A4.
const LINES = 36;
const LETTERS = 230;

test.each([["en", en], ["fr", fr]] as const)("a briefing stays as short as two pages, whatever was written, and no date is cut off, in %s", (locale, messages) => {
  const drawn = renderToStaticMarkup(<NextIntlClientProvider locale={locale} messages={messages as never} timeZone="UTC"><SeatBriefing briefing={FULL} desk={null} /></NextIntlClientProvider>);
  const lines = [...drawn.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, line]) => line!.replace(/<[^>]+>/g, ""));
  expect(lines.length).toBeLessThanOrEqual(LINES);
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(LETTERS);
  expect(lines.filter((line) => /24\s(Dec|déc)/.test(line)), "every date that is due").toHaveLength(13);
});
