/** Where an authority that was asked to sign stands; each signs for itself. */
export const JOINT_STATES = ["invited", "signed", "declined"] as const;
export type JointState = (typeof JOINT_STATES)[number];

/** How it signed: in the service, by the link in its mail, or on paper. */
export const SIGNING_WAYS = ["portal", "link", "paper"] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];
