import { pgEnum } from "drizzle-orm/pg-core";
import { THEMES } from "@/domain/actions/lists";
import { AUDIENCES } from "@/domain/documents/lists";

export const thematicArea = pgEnum("thematic_area", THEMES);
export const audience = pgEnum("audience", AUDIENCES);
