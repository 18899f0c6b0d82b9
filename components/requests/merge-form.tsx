import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { REQUEST_OPEN } from "@/domain/requests/lifecycle";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { MOST } from "@/domain/requests/schema";
import { MergeSides } from "./merge-sides";

type Props = { request: RequestDetail; into: RequestDetail | undefined; submit: Submit };

/** Two requests beside each other, what merging them does, and the button; or why they cannot be merged. */
export function MergeForm({ request, into, submit }: Props) {
  const t = useTranslations("overlap.mergePage");
  const file = useTranslations("requests.file");
  const { reference } = request;
  if (!into) return <Notice tone="waiting" title={t("unknown", { reference })} />;
  if (into.id === request.id) return <Notice tone="waiting" title={t("same")} />;
  const closed = [request, into].find(({ state }) => !REQUEST_OPEN.some((open) => open === state));
  const both = { reference, into: into.reference };
  return (
    <>
      {closed && <NotOpen request={closed} />}
      <MergeSides request={request} into={into} />
      <FormGate closed={closed !== undefined}>
        <p className="mt-3"><a href={`/requests/${into.reference}/merge?into=${reference}`}>{t("swap", { reference })}</a></p>
        <Section title={t("happens")}>
          <ul className="mb-6 list-disc ps-6"><li>{t("authorities", both)}</li><li>{t("documents", both)}</li><li>{t("mail", both)}</li></ul>
          <Command submit={submit} hidden={{ reference, version: request.version, into: into.reference, intoVersion: into.version }} submitLabel={t("submit", both)} cancel={{ href: `/requests/${reference}`, label: file("back") }}>
            <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} limit={MOST.long} rows={3} />
          </Command>
        </Section>
      </FormGate>
    </>
  );
}

function NotOpen({ request: { reference, state } }: { request: RequestDetail }) {
  const t = useTranslations("overlap.mergePage");
  const states = useTranslations("requests.states");
  return <Notice tone="suspended" title={t("notOpen", { reference, state: states(state) })} />;
}
