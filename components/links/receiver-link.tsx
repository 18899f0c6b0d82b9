import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatBytes } from "@/domain/documents/document";
import { askedItems, isAnswerable, type AskedHandover, type AskedItem } from "@/domain/handovers/asked";
import { ITEM_STATUSES } from "@/domain/handovers/exchange";
import { ITEM_ANSWERS } from "@/domain/handovers/lifecycle";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props = { token: string; asked: AskedHandover; isThanked: boolean; submit: Submit };

/** Somebody of a receiving programme, without an account, reads the dossier and says what becomes of each item. */
export function ReceiverLink({ token, asked, isThanked, submit }: Props) {
  const t = useTranslations("receivers.page");
  const handovers = useTranslations("handovers");
  const locale = useLocale();
  const items = askedItems(asked);
  const open = isAnswerable(asked) ? items.filter((item) => isWaiting(asked, item)).length : 0;
  const { kind, reference, titleEn, titleFr, programmeEn, programmeFr, askedByName, expiresOn, message, dossier, state } = asked;
  return (
    <>
      <PageHead title={t(kind)} lead={t("lead", { reference, title: pick(locale, titleEn, titleFr).text, programme: pick(locale, programmeEn, programmeFr).text })} />
      {isThanked && <Notice tone="done" title={t("thanks")}>{open > 0 ? t("moreOpen", { count: open }) : t("thanksAll")}</Notice>}
      {!isAnswerable(asked) && <Notice tone="suspended" title={t("closed", { state: handovers(`states.${state}`) })} />}
      <p className="text-table text-ink-2">{t("by", { name: askedByName, date: formatDate(expiresOn, locale) })}</p>
      {message && <><p className="mt-4 font-semibold">{t("message", { name: askedByName })}</p><p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{message}</p></>}
      {kind === "items" && <Section title={t("purpose")}><p className="max-w-reading whitespace-pre-wrap break-words"><Localised en={asked.purposeEn} fr={asked.purposeFr} /></p></Section>}
      <Section title={t("dossier")}>
        {dossier ? <p className="max-w-reading"><a href={`/api/answer/${token}/documents/${dossier.id}`} className="inline-flex min-h-11 items-center">{t("download", { size: formatBytes(dossier.bytes, locale) })}</a><br /><span className="text-table text-ink-2">{t("hash")} <bdi dir="ltr" className="wrap-anywhere">{dossier.hash}</bdi></span></p> : <p className="text-ink-2">{t("noDossier")}</p>}
      </Section>
      {kind === "items" && open > 0 && <p className="mt-6 max-w-reading">{t("itemsLead")}</p>}
      {items.map((item) => <Item key={item.id} item={item} asked={asked} token={token} submit={submit} />)}
      {open > 0 && <p className="mt-8 max-w-reading text-table text-ink-2">{t("read")}</p>}
    </>
  );
}

/** Does this item still want an answer: none yet or "later", or no word on it since the question? */
const isWaiting = ({ kind, askedOn }: AskedHandover, { answer, statusOn }: AskedItem) => (kind === "items" ? answer === null || answer === "later" : statusOn === null || statusOn < askedOn);

function Item({ item, asked, token, submit }: { item: AskedItem; asked: AskedHandover; token: string; submit: Submit }) {
  const t = useTranslations("receivers");
  const handovers = useTranslations("handovers");
  const { id, kind, number, version, answer, answerReason } = item;
  const isOpen = isAnswerable(asked) && isWaiting(asked, item);
  return (
    <Section title={handovers(`${kind}Number`, { number })}>
      <p className="max-w-reading whitespace-pre-wrap break-words border-s-4 border-petrol-700 ps-4 font-serif text-h3"><Localised en={item.titleEn} fr={item.titleFr} /></p>
      {asked.kind === "items" && answer && <Notice tone={isOpen ? "waiting" : "done"} title={t("page.answered", { answer: handovers(`answers.${answer}`) })}>{answerReason && <span dir="auto">{answerReason}</span>}</Notice>}
      {asked.kind === "status" && <Told item={item} isOpen={isOpen} />}
      <FormGate closed={!isOpen}>
        <div className="mt-4">
          <Command submit={submit} hidden={{ token, itemId: id, version }} submitLabel={t("page.send")}>
            {asked.kind === "items" ? (
              <>
                <Choices name="answer" label={t("page.answer")} options={ITEM_ANSWERS.map((value) => ({ value, label: handovers(`answers.${value}`) }))} />
                <TextArea name="reason" label={handovers("labels.reason")} hint={handovers("hints.reason")} rows={2} limit={2000} />
              </>
            ) : (
              <>
                <Choices name="status" label={t("labels.status")} options={ITEM_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))} />
                <TextArea name="statusNote" label={t("labels.statusNote")} rows={2} limit={2000} />
              </>
            )}
            <TextField name="name" label={t("labels.name")} autoComplete="name" width="medium" defaultValue={asked.toName} />
          </Command>
        </div>
      </FormGate>
    </Section>
  );
}

function Told({ item: { status, statusOn, statusNote }, isOpen }: { item: AskedItem; isOpen: boolean }) {
  const t = useTranslations("receivers");
  const locale = useLocale();
  return status && statusOn && <Notice tone={isOpen ? "waiting" : "done"} title={t("page.told", { date: formatDate(statusOn, locale), status: t(`statuses.${status}`) })}>{statusNote && <span dir="auto">{statusNote}</span>}</Notice>;
}
