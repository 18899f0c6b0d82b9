import { askAssessors } from "@/domain/assessments/commands/ask-assessors";
import { declareInterest } from "@/domain/assessments/commands/declare-interest";
import { acceptExpert } from "@/domain/activities/commands/accept-expert";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { proposeDeployment } from "@/domain/activities/commands/propose-deployment";
import { saveMissionReport } from "@/domain/activities/commands/save-mission-report";
import { submitMissionReport } from "@/domain/activities/commands/submit-mission-report";
import { holdAction } from "@/domain/actions/commands/hold-action";
import { askExpert } from "@/domain/activities/commands/ask-expert";
import { askProfile } from "@/domain/experts/commands/ask-profile";
import { recordConflict } from "@/domain/experts/commands/record-conflict";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { callNominations } from "@/domain/nominations/commands/call-nominations";
import { saveFocalPoint } from "@/domain/nominations/commands/save-focal-point";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { linkOrigin } from "@/domain/provenance/commands/link-origin";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { askForUpdates } from "@/domain/recommendations/commands/ask-for-updates";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { reportProgress } from "@/domain/recommendations/commands/report-progress";
import { commentOnReport } from "@/domain/reports/commands/comment-on-report";
import { freezeReport } from "@/domain/reports/commands/freeze-report";
import { sendReportForReview } from "@/domain/reports/commands/send-report";
import { beginViewing } from "@/domain/viewings/commands/begin-viewing";
import { inviteToSeat } from "@/domain/seats/commands/invite-to-seat";
import { openSeatRound } from "@/domain/seats/commands/open-seat-round";
import { addDays, dayOf } from "@/domain/shared/dates";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { returnRequest } from "@/domain/requests/commands/return-request";
import { sendRequest } from "@/domain/requests/commands/send-request";
import { decideRequest } from "@/domain/requests/commands/decide-request";
import { inviteAuthority } from "@/domain/requests/commands/invite-authority";
import { lapseOpinion } from "@/domain/requests/commands/lapse-opinion";
import { holdCountry } from "@/domain/countries/commands/hold-country";
import { recordOpinion } from "@/domain/requests/commands/record-opinion";
import { startRequest } from "@/domain/requests/commands/start-request";
import { actionInImplementation, actionInReporting, asOwner, done, heldMission, pdf, presentedAction, versionOf, writeReport } from "./cases";
import { askedOf } from "./assessments";
import { checkInsAsked } from "./check-ins";
import { caseStudies } from "./case-studies";
import { comparedAction } from "./comparisons";
import { committee, meetingWith, readyRequest } from "./committee";
import { agreed, designed, underDiscussion } from "./concepts";
import { failedMail } from "./failed-mail";
import { groupAtWork } from "./group";
import { handedOver, PROGRAMMES } from "./handovers";
import { measured } from "./indicators";
import { lessonsLearnt } from "./lessons";
import { missionsUnderWay } from "./missions";
import { clearedLastWeek } from "./presentations";
import { outputCameBack, outputsReviewed } from "./outputs";
import type { People } from "./people";
import { approvedRequest, consultedRequest, decidableRequest, draftRequest, fill, NEED, opinionsOf, sentRequest } from "./requests";

/** Requests and Actions at every stage of their lives, with something in each state that a command may be asked to move. Returns their references. */
export async function everyStage(p: People): Promise<string[]> {
  await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr) select code, code, code from unnest(${PROGRAMMES as never}::text[]) code`);
  await asOwner((sql) => sql`insert into countries (iso3, iso2, name_en, name_fr) values ('TUV', 'TV', 'Tuvalu', 'Tuvalu') on conflict do nothing`);
  await done(holdCountry, p.marek, { country: "TUV", reason: "The frame changed.", toResume: "It changes back." });
  await failedMail();
  await done(openSeatRound, SYSTEM_ACTOR, { organisationId: p.ilir.organisationId }, new Date("2026-03-01T08:00:00Z"));
  await done(beginViewing, p.ada, { holderId: (await asOwner((sql) => sql`select id from seat_holders where user_id = ${p.elena.userId}`))[0]!.id, reason: "She asked for help." });
  await done(inviteToSeat, p.ilir, { name: "Nadia", email: "nadia@example.org", seatId: p.elena.seatId });
  const asking = [await oldDraft(p), await sentRequest(p), await consultedRequest(p, {}, new Date("2016-01-04T09:00:00Z")), await moreInformationAsked(p), await askedByMail(p), await silentService(p), await decidableRequest(p), await approvedRequest(p)];
  const conditional = await committeeAtWork(p);
  const assessed = await assessing(p);
  const jointly = await askedToSign(p);
  const actions = [await designed(p), await underDiscussion(p), await agreed(p), await running(p), await reported(p), await onHold(p), await inReview(p), await reporting(p), await frozen(p), await cleared(p), await presentedAction(p), await groupAtWork(p), await missionsUnderWay(p), await measured(p), await comparedAction(p), await followed(p), ...(await caseStudies(p))];
  await outputCameBack(p, actions[0]!);
  await lessonsLearnt(p, actions[0]!);
  return [...asking, conditional, ...assessed, ...jointly, ...actions];
}

/** A draft of which its authority is to be reminded today. */
async function oldDraft(p: People) {
  const reference = await draftRequest(p);
  await asOwner((sql) => sql`update requests set last_edited_at = now() - interval '14 days' where reference = ${reference}`);
  return reference;
}

async function moreInformationAsked(p: People) {
  const reference = await consultedRequest(p);
  const [opinion] = await opinionsOf(reference);
  await done(recordOpinion, p.mira, { reference, opinionId: opinion!.id, version: 1, answer: "more_information", remarks: "For how long?" });
  return reference;
}

/** A question that waits for its answer by a link. */
async function askedByMail(p: People) {
  return consultedRequest(p, { offered: [p.dana.organisationId], addresses: ["minsk@example.org"] });
}

/** A service that said nothing and may still object, by hand or by its link. */
async function silentService(p: People) {
  const reference = await consultedRequest(p, { offered: [p.dana.organisationId], addresses: ["minsk@example.org"] }, new Date("2016-02-01T09:00:00Z"));
  const [opinion] = await opinionsOf(reference);
  await done(lapseOpinion, SYSTEM_ACTOR, { reference, opinionId: opinion!.id, version: 1 }, new Date("2016-03-01T09:00:00Z"));
  await asOwner((sql) => sql`update links set expires_on = '2199-01-01' where subject_id = ${opinion!.id}`);
  return reference;
}

/** Members; a meeting of today and a decision in writing, each with a request; a meeting without any; a request that waits for one, and an approval with a condition. */
async function committeeAtWork(p: People) {
  await committee(p);
  await meetingWith(p, [await readyRequest(p)]);
  await meetingWith(p, [await readyRequest(p)], { mode: "written", plannedOn: "2199-01-01" });
  await meetingWith(p, []);
  await readyRequest(p);
  const reference = await readyRequest(p);
  await done(decideRequest, p.marek, { reference, version: await versionOf("requests", reference), outcome: "approved_with_conditions", condition1: "Name a focal point.", conditionOwner1: "authority" });
  return reference;
}

/** A draft that waits for an institution to sign by its link, and another authority's that waits for the Ministry of the Interior. */
async function askedToSign(p: People) {
  const own = await draftRequest(p);
  await done(inviteAuthority, p.elena, { reference: own, invitedName: "Employment agency", invitedKind: "agency", invitedEmail: "director@agency.example" });
  const { reference } = await done(startRequest, p.zeki, {});
  await fill(p.zeki, reference, NEED);
  await done(inviteAuthority, p.zeki, { reference, organisationId: p.ilir.organisationId });
  return [own, reference];
}

/** Activities 1 planned, 2 held with its report in hand, 3 held with its report begun; outputs 1 drafting, 2 in review, 3 validated; advice 1 proposed, 2 reported done, 3 and 4 accepted, of which 3 was asked about by a link. */
async function running(p: People) {
  const reference = await actionInImplementation(p);
  const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Ion Munteanu", category: "partner_country_official", country: "MDA" });
  for (const titleEn of ["First mission", "Second mission", "Third mission"]) {
    const { number } = await done(planActivity, p.mira, { reference, type: "expert_mission", titleEn, mode: "on_site", startsOn: "2017-04", note: "Experts are needed." });
    const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId });
    if (number > 1) await done(acceptExpert, p.mira, { reference, number, deploymentId, version: 1 });
  }
  for (const number of [2, 3]) await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2017-04-03", endsOn: "2017-04-06", unreadyReason: "Nobody kept a list then." });
  for (const number of [2, 3]) await done(saveMissionReport, p.mira, { reference, number, findings: "Four conventions were compared.", agreed: "", nextSteps: "" });
  await done(submitMissionReport, p.mira, { reference, number: 2, version: 1 });
  for (const titleEn of ["Study", "Assessment"]) await done(registerOutput, p.mira, { reference, type: "analysis_report", titleEn, language: "en", file: pdf() });
  await expertsAsked(p, reference, expertId);
  await outputsReviewed(p, reference);
  for (const textEn of ["Cover family members", "Send labour attachés"]) {
    await done(proposeRecommendation, p.mira, { reference, textEn, category: "legislation", priority: "high", addresseeName: "The ministry", origins: ["output:3"] });
  }
  await done(answerRecommendation, p.ilir, { reference, number: 2, version: 1, answer: "accept" });
  await done(reportProgress, p.elena, { reference, number: 2, version: 2, choice: "done", note: "A decree covers them.", evidenceTitle: "The decree", file: pdf("decree.pdf") });
  await askedAbout(p, reference);
  return reference;
}

async function askedAbout(p: People, reference: string) {
  for (const number of [3, 4]) {
    await done(proposeRecommendation, p.mira, { reference, textEn: "Count departures", category: "data", priority: "low", addresseeId: p.ilir.organisationId, origins: ["output:3"] });
    await done(answerRecommendation, p.ilir, { reference, number, version: 1, answer: "accept" });
  }
  const [third] = await asOwner((sql) => sql`select r.id from recommendations r join actions a on a.id = r.action_id where a.reference = ${reference} and r.number = 3`);
  await done(askForUpdates, p.mira, { chosen: [third!.id] });
}

/** A focal point called twice, once too late to answer; an expert with a file and a conflict of interest, asked for a profile and to take part; one to appraise. */
async function expertsAsked(p: People, reference: string, expertId: string) {
  const { id } = await done(saveFocalPoint, p.mira, { fullName: "Rosa", country: "BLR", institution: "Ministry of labour", focalEmail: "rosa@ministry.example" });
  for (let calls = 0; calls < 2; calls++) await done(callNominations, p.mira, { reference, number: 1, focalPoints: [id], lastDay: "2199-01-10" });
  await asOwner((sql) => sql`update nomination_calls set due_on = '2019-01-10' where id = (select id from nomination_calls order by id limit 1)`);
  const { id: otherId } = await done(registerExpert, p.mira, { fullName: "Nina", category: "academic", country: "MDA", file: pdf() });
  await done(recordConflict, p.mira, { reference, expertId: otherId, reason: "Wrote the law." });
  await done(askProfile, p.mira, { expertId: otherId, version: 1, email: "nina@university.example" });
  const { number } = await done(planActivity, p.mira, { reference, type: "expert_mission", titleEn: "Fourth mission", mode: "on_site", startsOn: "2017-04", note: "Experts are needed." });
  const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId });
  await done(askExpert, p.mira, { reference, number, deploymentId, version: 1, email: "ion@ministry.example" });
  await asOwner((sql) => sql`update deployments set state = 'deployed' where activity_id = (select v.id from activities v join actions a on a.id = v.action_id where a.reference = ${reference} and v.number = 3)`);
}

async function reported(p: People) {
  const reference = await actionInImplementation(p);
  await heldMission(p, reference);
  return reference;
}

async function onHold(p: People) {
  const reference = await actionInImplementation(p);
  await done(holdAction, p.marek, { reference, version: await versionOf("actions", reference), since: "2018-01-10", reason: "The frame is suspended.", decidedBy: "Steering committee" });
  return reference;
}

async function reporting(p: People) {
  const reference = await actionInReporting(p);
  await writeReport(p, reference);
  return reference;
}

async function inReview(p: People) {
  const reference = await reporting(p);
  await done(sendReportForReview, p.mira, { reference, version: 1 });
  await done(commentOnReport, p.mira, { reference, section: "context", text: "Is the date right?", isShared: "on" });
  return reference;
}

/** Presented, frozen, with no printed paper yet. */
async function frozen(p: People) {
  const reference = await presentedAction(p);
  await done(freezeReport, p.mira, { reference, version: 4 });
  return reference;
}

async function cleared(p: People) {
  const reference = await inReview(p);
  await clearedLastWeek(p, reference);
  return reference;
}

/** In follow-up: check-ins asked long ago, just long enough ago for a reminder, and left silent for two months; handovers suggested, proposed with its item answered, and accepted. */
async function followed(p: People) {
  const reference = await presentedAction(p);
  await checkInsAsked(p, reference);
  await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members", category: "legislation", priority: "high", addresseeName: "The ministry", dueOn: addDays(dayOf(new Date()), -1), origins: ["output:1"] });
  await done(linkOrigin, p.mira, { reference, originKey: "activity-1", outcomeKey: "output-1", why: "Told by the chair.", audience: "delegation" });
  await handedOver(p, reference);
  return reference;
}

/** Requests that Marek is asked to read, before and after his declaration; one that came back changed, whose reader has not been asked again. */
async function assessing(p: People) {
  const asked = async (one: People["marek"]) => {
    const reference = await sentRequest(p);
    await done(askAssessors, p.mira, { reference, assessors: [one.userId] });
    return reference;
  };
  const [undeclared, declared, changed] = [await asked(p.marek), await asked(p.marek), await asked(p.jonas)];
  await done(declareInterest, p.marek, { ...(await askedOf(p.marek, declared)), hasConflict: "no" });
  await done(returnRequest, p.mira, { reference: changed, version: await versionOf("requests", changed), reason: "Say which law.", questions: ["problem"] });
  await fill(p.elena, changed, { problem: { need: "The labour code does not protect migrant workers." } });
  await done(sendRequest, p.ilir, { reference: changed, version: await versionOf("requests", changed), declaration: "yes", roundAnswer: "The labour code." });
  return [undeclared, declared, changed];
}
