import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { CommandForm, type CommandFormProps } from "./command-form";
import type { Submit } from "./form-state";

type Props = Omit<CommandFormProps, "submissionId" | "formKey" | "errorTitle" | "pendingLabel"> & { errorTitle?: string; pendingLabel?: string };

/** A command's form on a page: adds the number that makes two presses one, and the words every form shares. */
export function Command({ errorTitle, pendingLabel, ...props }: Props) {
  const t = useTranslations("forms");
  return <CommandForm {...props} submissionId={randomUUID()} formKey={keyOf(props.submit)} errorTitle={errorTitle ?? t("errorTitle")} pendingLabel={pendingLabel ?? t("sending")} />;
}

/** The number of a form's handler, which stays the same while the pages are not built anew. */
const keyOf = (submit: Submit) => ((submit as { $$id?: string }).$$id ?? "").slice(0, 24);
