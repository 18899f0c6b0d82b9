import type { Condition } from "@/domain/policy/reaches";
import type { HeldSeat, Tried } from "./access";

/** Why somebody may not do what they tried: the first rule that refuses, or that everything with their country is on hold. */
export type Explained = { seat: HeldSeat; tried: Tried; refusal: "noRole" | Condition | null; isOnHold: boolean };
