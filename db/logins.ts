import type { Role } from "@/domain/policy/actor";

/** One database login for each kind of person, so that an injected statement cannot climb to another's rights. */
export const LOGINS = ["suivi_staff", "suivi_partner", "suivi_delegation", "suivi_system", "suivi_auth"] as const;
export type Login = (typeof LOGINS)[number];

export const LOGIN_OF_ROLE: Record<Role, Login> = {
  admin: "suivi_staff",
  manager: "suivi_staff",
  coordinator: "suivi_staff",
  authority: "suivi_partner",
  delegation: "suivi_delegation",
  system: "suivi_system",
};

/** Roles that work through a login. */
export function rolesOf(login: Login): Role[] {
  return (Object.keys(LOGIN_OF_ROLE) as Role[]).filter((role) => LOGIN_OF_ROLE[role] === login);
}
