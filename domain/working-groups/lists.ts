export const MEMBER_ROLES = ["chair", "member", "secretary", "observer"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export const SEXES = ["female", "male", "other", "unknown"] as const;
export type Sex = (typeof SEXES)[number];
