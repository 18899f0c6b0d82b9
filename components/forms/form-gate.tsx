"use client";
import { createContext, useContext, type ReactNode } from "react";

const Closed = createContext(false);

/**
 * Forms that are there only while they can be used. Once `closed`, because somebody else was quicker, nothing is drawn of them,
 * but for whoever sent one of them meanwhile: it stands there with what they typed and why it was not taken.
 */
export function FormGate({ closed, children }: { closed: boolean; children: ReactNode }) {
  return <Closed value={closed}><div className={closed ? "forms-closed" : undefined}>{children}</div></Closed>;
}

export const useIsClosed = () => useContext(Closed);
