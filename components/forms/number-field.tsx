"use client";
import { TextField } from "./text-field";

type Props = { name: string; label: string; hint?: string; defaultValue?: string | number; isDecimal?: boolean };

/** A number, typed: no arrows that change it under a scrolling hand. */
export function NumberField({ defaultValue, isDecimal, ...rest }: Props) {
  return <TextField {...rest} defaultValue={defaultValue === undefined ? undefined : String(defaultValue)} inputMode={isDecimal ? "decimal" : "numeric"} width="short" dir="ltr" autoComplete="off" />;
}
