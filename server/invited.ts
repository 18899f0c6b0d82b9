import "server-only";
import type { Profile } from "next-auth";
import { findSeats, findUserByEmail, hasAccount } from "@/db/sessions";
import { spaceOf } from "@/domain/policy/actor";

/**
 * May this person of the provider come in? Who came before is known by the provider's number for them; who comes for the first
 * time by an address that the provider vouches for. Either way they hold a seat of the staff today.
 */
export async function isInvited(userId: string | undefined, profile: Profile | undefined): Promise<boolean> {
  if (userId && (await holdsStaffSeat(userId))) return true;
  if (!profile?.email || !isVouchedFor(profile)) return false;
  const user = await findUserByEmail(profile.email);
  // A second number with the address of somebody who came before is somebody else.
  return user !== null && !(await hasAccount(user.id)) && holdsStaffSeat(user.id);
}

/** The provider says that it has verified the address; one whose addresses are all its organisation's own need not (OIDC_OWNS_ADDRESSES). */
const isVouchedFor = ({ email_verified: says }: Profile) => says === true || (says === undefined && process.env.OIDC_OWNS_ADDRESSES === "1");

async function holdsStaffSeat(userId: string): Promise<boolean> {
  return (await findSeats(userId)).some(({ role }) => spaceOf(role) === "staff");
}
