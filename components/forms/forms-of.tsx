"use client";
import { usePathname } from "next/navigation";
import { createContext, useContext, type ReactNode } from "react";
import type { KeptForm } from "./form-state";

type Forms = { owner: string | null; kept: KeptForm | null };
const Context = createContext<Forms>({ owner: null, kept: null });

/** For whom the forms of a page are drawn, and what they had typed when a session ended; said once, in the frame around the page. */
export function FormsOf({ owner, kept, children }: Forms & { children: ReactNode }) {
  return <Context value={{ owner, kept }}>{children}</Context>;
}

type Hidden = Record<string, string | number | null | undefined>;

/** What a form says of itself when it is posted, and what its writer had typed into it before. */
export function useKept({ formKey, hidden }: { formKey: string; hidden: Hidden }) {
  const { owner, kept } = useContext(Context);
  const path = usePathname();
  const isHere = kept !== null && !taken.has(kept.id) && kept.key === formKey && kept.path.split("?")[0] === path;
  const isOfThis = isHere && Object.entries(hidden).every(([name, value]) => name === "version" || value == null || kept.values[name] === String(value));
  return { marks: owner ? { "$form.of": owner, "$form.key": formKey, "$form.at": path } : {}, kept: isOfThis ? kept : null };
}

// Once sent, it does not come back when the page is drawn again without being loaded anew.
const taken = new Set<string>();
export const takeKept = (id: string) => void taken.add(id);
