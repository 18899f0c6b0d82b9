import type postgres from "postgres";
import { describeAction } from "@/domain/actions/commands/describe-action";
import { actor } from "../actors";
import { FRENCH } from "../french";
import { dateNoteOf, RECORD } from "../record";
import { step, versionOf } from "../steps";
import { FRAME_SOURCE, INTERVIEW_SOURCE, MAIN_SOURCE, PARTNERSHIP_SOURCE, PRESS_SOURCE } from "./words";

/** What public pages say of the Action, their contradictions with its own course included. */
export async function addPublicRecord(owner: postgres.Sql, reference: string): Promise<void> {
  const recorded = RECORD.actions.find(({ short_name }) => short_name === "Belarus III")!;
  await step("belarus record", describeAction, actor("Mira"), {
    reference, version: await versionOf(owner, "actions", { reference }),
    summaryEn: "Institutions of Belarus and two experts studied whether the country could join the ILO and UN conventions on migrant workers, and what that would change in its law.",
    summaryFr: FRENCH[recorded.short_name]!.summary,
    publishedLabel: recorded.short_name, expertCountries: ["BGR", "MDA"],
    statusNote: "The regional page calls it \"Belarus III\" although it was the first direct cooperation: the numbering seems to count regional Actions. In 2021 the political frame was suspended.",
    dateNote: dateNoteOf(recorded), expertNote: recorded.expert_note, followUpNote: recorded.follow_up,
    sources: [recorded.source_url, ...new Set([...recorded.more_sources, MAIN_SOURCE, INTERVIEW_SOURCE, PRESS_SOURCE, PARTNERSHIP_SOURCE, FRAME_SOURCE])],
    publishedDates: [
      `unspecified_start 2016-01 ${recorded.source_url} conflict Before the Mobility Partnership of 13 October 2016 that the Action cites as its frame.`,
      `unspecified_end 2018-09 ${recorded.source_url}`,
      `last_activity 2018-06-06 ${PRESS_SOURCE} Workshop in Minsk.`,
    ],
  }, "2018-10-01");
}
