import { beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, pdf, validatedOutput } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { reviewText } from "@/domain/texts/commands/review-text";
import { execute } from "@/server/command";
import { findOutputText } from "../queries/find-output-text";
import { findOutputVisibility } from "../queries/find-output-visibility";
import { checkOutputVisibility } from "./check-visibility";
import { publishOutput } from "./publish-output";
import { registerOutput } from "./register-output";
import { saveSection } from "./save-section";
import { sendOutputForReview } from "./send-output";
import { validateOutput } from "./validate-output";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

const refused = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const ALL = { hasEmblem: "on", hasStatement: "on", hasDisclaimer: "on" };
const EXCUSED = { hasEmblem: "on", derogationReason: "The list of shelters must not show who pays.", derogationBy: "Head of cooperation, EU delegation", derogationOn: "2018-05-02" };

describe("publishing", () => {
  it("is refused before somebody has seen emblem, statement and disclaimer", async () => {
    const number = await validatedOutput(p, reference);
    expect(await refused(publishOutput, p.mira, { reference, number, version: 3 })).toMatchObject({ kind: "unmet", missing: [{ key: "outputs.visibilityChecked", href: `/actions/${reference}/outputs/${number}/visibility` }] });
    await done(checkOutputVisibility, p.mira, { reference, number, ...ALL });
    await done(publishOutput, p.mira, { reference, number, version: 3, sourceUrl: "https://example.org/report" });
    expect(await asOwner((sql) => sql`select o.state, d.audience from outputs o join output_files f on f.output_id = o.id join documents d on d.id = f.document_id join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${number}`)).toEqual([{ state: "published", audience: "public" }]);
  });

  it("needs a whole derogation where one is missing, and logs who agreed to it", async () => {
    const number = await validatedOutput(p, reference);
    expect(await refused(checkOutputVisibility, p.mira, { reference, number, hasEmblem: "on" })).toMatchObject({ errors: [{ field: "derogationReason", key: "required" }] });
    expect(await refused(checkOutputVisibility, p.mira, { reference, number, ...EXCUSED, derogationBy: "" })).toMatchObject({ errors: [{ field: "derogationBy", key: "required" }] });
    expect(await refused(checkOutputVisibility, p.mira, { reference, number, ...EXCUSED, derogationOn: "2199-01-01" })).toMatchObject({ errors: [{ field: "derogationOn", key: "future" }] });
    await done(checkOutputVisibility, p.mira, { reference, number, ...EXCUSED });
    expect(await findOutputVisibility(p.marek, reference, number)).toMatchObject([{ hasStatement: false, subjectVersion: 1, derogation: { by: "Head of cooperation, EU delegation", on: "2018-05-02" }, checkedByName: "Mira" }]);
    const [event] = await asOwner((sql) => sql`select reason, facts, audience from audit_events where type = 'output.visibility_checked' order by id desc limit 1`);
    expect(event).toMatchObject({ reason: EXCUSED.derogationReason, facts: { isDerogation: true, versionNumber: 1 }, audience: "facility" });
    expect(await refused(publishOutput, p.mira, { reference, number, version: 3 })).toBeUndefined();
  });

  it("is checked by the Action's team on what was validated, and by nobody else", async () => {
    const { number } = await done(registerOutput, p.mira, { reference, type: "handbook", titleEn: "Handbook", language: "en", file: pdf() });
    expect(await refused(checkOutputVisibility, p.mira, { reference, number, ...ALL })).toMatchObject({ kind: "wrong_stage" });
    for (const who of [p.jonas, p.ilir, p.dana]) expect(await refused(checkOutputVisibility, who, { reference, number, ...ALL })).toMatchObject({ kind: "not_allowed" });
    expect(await findOutputVisibility(p.ilir, reference, number)).toEqual([]);
  });

  it("is refused while a machine's translation was checked by nobody", async () => {
    const { number } = await done(registerOutput, p.mira, { reference, type: "handbook", titleEn: "Handbook", language: "en" });
    const words = { reference, number, language: "en", origin: "written", heading: "", body: "What to do.", version: 0 };
    const { sectionId } = await done(saveSection, p.mira, words);
    await done(saveSection, p.mira, { ...words, sectionId, language: "fr", origin: "machine_translation", body: "Que faire.", fits: "on" });
    await done(sendOutputForReview, p.mira, { reference, number, version: 1 });
    await done(validateOutput, p.ilir, { reference, number, version: 2, language: "en" });
    await done(checkOutputVisibility, p.mira, { reference, number, ...ALL });
    expect(await refused(publishOutput, p.mira, { reference, number, version: 3 })).toMatchObject({ kind: "unmet", missing: [{ key: "outputs.translationsChecked", href: `/actions/${reference}/outputs/${number}/text` }] });
    const french = (await findOutputText(p.mira, reference, number)).sections[0]!.text[1]!;
    await done(reviewText, p.marek, { reference, textId: french.id });
    expect(await refused(publishOutput, p.mira, { reference, number, version: 3 })).toBeUndefined();
  });
});
