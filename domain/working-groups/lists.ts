export const MEMBER_ROLES = ["chair", "member", "secretary", "observer"] as const;
export const SEXES = ["female", "male", "other", "unknown"] as const;
