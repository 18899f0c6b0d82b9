import { ProfileLink } from "@/components/experts/profile-link";
import { findProfileAsked } from "@/domain/experts/queries/find-profile-asked";
import type { Draw } from "../draw-link";
import { submitProfile } from "./submit";

/** The profile of the expert a link was made for. */
export const drawProfile: Draw = async (link, { token }) => {
  const asked = await findProfileAsked(link);
  return asked ? <ProfileLink token={token} asked={asked} isUsed={link.usedAt !== null} submit={submitProfile} /> : null;
};
