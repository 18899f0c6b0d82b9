import type postgres from "postgres";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { recordRequest } from "@/domain/requests/commands/record-request";
import { actor } from "./actors";
import type { AuthorityKey } from "./authorities";
import { authorityIds } from "./portfolio";
import { RECORD } from "./record";
import { step, versionOf } from "./steps";

const AUTHORITY_OF: Record<string, AuthorityKey> = { MU: "MU authorities", MZ: "MZ authorities" };

/**
 * The two requests of 2009 that led to no Action: one refused without a published reason; one whose result nobody
 * published, which stays open from the day its page was read.
 */
export async function recordEarlyRequests(owner: postgres.Sql): Promise<void> {
  for (const { country, date, outcome, note_en, source_url } of RECORD.requests_without_action) {
    const [authorityId] = await authorityIds([AUTHORITY_OF[country]!]);
    const { reference } = await step(`early request ${country}`, recordRequest, actor("Marek"), {
      channel: "letter", requestedOn: date, authorityId, title: "Request of 2009 (subject not published)", language: "en",
      need: `${note_en} The public record names the country and the date, nothing else.`, origin: source_url, otherSupport: "", preferredPeriod: "", expectedResult: "",
    }, outcome ? date : RECORD.retrieved);
    if (outcome !== "rejected") continue;
    await step(`refuse ${country}`, decideRequest, actor("Marek"), {
      reference, version: await versionOf(owner, "requests", { reference }), outcome: "refused", decidedOn: "2009", reasons: ["not_published"],
      explanation: "The public record says that the request was rejected, not why or when.", redirectedTo: "",
    }, "2009-12-31");
  }
}
