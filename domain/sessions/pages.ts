import { spaceOf, type Role } from "@/domain/policy/actor";

/** Where somebody sees where they are signed in. */
export const sessionsPage = (role: Role) => ({ staff: "/sessions", partner: "/partner/sessions", delegation: "/delegation/sessions" } as const)[spaceOf(role)];
