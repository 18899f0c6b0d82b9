/** What a one-purpose link is for. */
export const LINK_PURPOSES = ["opinion", "joint_signature", "seat"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
