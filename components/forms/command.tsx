import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { CommandForm, type CommandFormProps } from "./command-form";

type Props = Omit<CommandFormProps, "submissionId" | "errorTitle" | "pendingLabel"> & { errorTitle?: string; pendingLabel?: string };

/** A command's form on a page: adds the number that makes two presses one, and the words every form shares. */
export function Command({ errorTitle, pendingLabel, ...props }: Props) {
  const t = useTranslations("forms");
  return <CommandForm {...props} submissionId={randomUUID()} errorTitle={errorTitle ?? t("errorTitle")} pendingLabel={pendingLabel ?? t("sending")} />;
}
