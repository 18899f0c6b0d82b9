import type { OrganisationKind } from "@/domain/organisations/lists";
import type { JointState } from "./joint";

/** True when the facility can tell from it what is asked. */
export function describesNeed({ title, need, expectedResult }: { title: string; need: string; expectedResult: string }): boolean {
  return [title, need, expectedResult].every((answer) => answer.trim() !== "");
}

/** True unless a civil society organisation leads and no public authority has signed with it. */
export function isNotCivilSocietyAlone(authorities: readonly { kind: OrganisationKind; isLead: boolean; state: JointState }[]): boolean {
  return authorities.some(({ kind, isLead, state }) => kind !== "civil_society" && (isLead || state === "signed"));
}
