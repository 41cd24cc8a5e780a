import { ForWriters } from '@/components/layout/for-roles'
import { returnReasons } from '@/lib/catalog/rules-review'
import { decideItemAction } from '@/lib/desk/actions/decide'
import { isBlocking } from '@/lib/desk/hint-rules'
import { HOLD_SECONDS } from '@/lib/desk/hold-rules'
import type { DeskAt } from '@/lib/desk/queries/desk-at'
import { readerLocale } from '@/lib/desk/queries/merchant-record'
import { listTemplates } from '@/lib/desk/queries/settings'
import { filterQuery, writeItem } from '@/lib/desk/queue-address'
import { type DeskKind, type DeskVerdict, type ReasonTemplateRow, verdictsOf } from '@/lib/desk/types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { textFor, translator } from '@/lib/i18n/translator'
import { DecidePanel, type OfferedTemplate, type Verdict } from './decide-panel'

const areas = {
  APPLICATION: 'applications',
  LISTING: 'listings',
  PROOF: 'proofs',
  PICTURE: 'listings',
  PROBLEM: 'problems',
} as const

type Props = {
  locale: Locale
  at: DeskAt
  /** Of an application: the version that is shown. */
  version?: number
  /** What an approval does to what shoppers see. */
  note?: string
}

/** The decisions about an open item; nothing for one that waits no more or is being decided. */
export async function DecideCard({ locale, at, version, note }: Props) {
  const { admin, ref, desk, filter } = at
  const { kind, itemId } = ref
  const isHeld = desk.decision !== null && desk.decision.settledAt === null
  const t = translator(locale, 'queue')
  if (!desk.isOpen || isHeld) return <span hidden data-desk-why={t(isHeld ? 'keys.why-held' : 'keys.why-decided')} />
  const [templates, reader] = await Promise.all([
    listTemplates(admin, kind),
    kind === 'APPLICATION'
      ? readerLocale(admin, { applicationId: itemId })
      : desk.merchantId
        ? readerLocale(admin, { merchantId: desk.merchantId })
        : ('vi' as const),
  ])
  const blocks = desk.hints.filter(isBlocking).map((hint) => t(`hint.${hint}`))
  const blocked =
    blocks.length === 0 || kind === 'PROOF' || kind === 'PROBLEM' || kind === 'PICTURE'
      ? null
      : kind === 'APPLICATION'
        ? t('decide.blocked-application')
        : t('decide.blocked', { reasons: blocks.join(', ') })
  return (
    <ForWriters area={areas[kind]}>
      <DecidePanel
        key={itemId}
        action={decideItemAction.bind(null, locale, writeItem(ref), filterQuery(filter))}
        version={version}
        verdicts={verdictsOf[kind].map((verdict) => offered(locale, reader, { kind, verdict, templates }))}
        blocked={blocked}
        note={note ?? textFor(locale, 'queue', `decide.approve-note.${kind}`)}
        wording={{
          title: t('decide.title'),
          busy: t('decide.busy'),
          wait: t('decide.wait', { seconds: HOLD_SECONDS }),
          template: t('decide.template'),
          templateChoose: t('decide.template-choose'),
          words: t(`decide.words.${kind}`),
          wordsHint: t(kind === 'PROBLEM' ? 'decide.words-hint-colleagues' : 'decide.words-hint'),
          reason: t('decide.reason'),
          reasonChoose: t('decide.reason-choose'),
          preview: t(`decide.preview.${kind}`),
          previewEmpty: t('decide.preview-empty'),
          unfilled: t('decide.unfilled'),
        }}
      />
    </ForWriters>
  )
}

type Offer = { kind: DeskKind; verdict: DeskVerdict; templates: ReasonTemplateRow[] }

// The fields are asked for in the administrator's language and written in that of whoever reads the answer.
function offered(locale: Locale, reader: Locale, { kind, verdict, templates }: Offer): Verdict {
  const t = translator(locale, 'queue')
  const isListingReturn = kind === 'LISTING' && verdict === 'RETURN'
  const label =
    verdict === 'APPROVE' ? t(`decide.approve.${kind}`) : t(verdict === 'RETURN' ? 'decide.return' : 'decide.reject')
  return {
    verdict,
    label,
    lang: reader,
    needsWords: verdict !== 'APPROVE' || kind === 'PROBLEM',
    heading: headingOf(reader, kind, verdict),
    templates: templates
      .filter((template) => template.verdict === verdict)
      .map(
        (template): OfferedTemplate => ({
          id: template.id,
          title: inLocale(locale, template.titleVi, template.titleEn),
          body: inLocale(reader, template.bodyVi, template.bodyEn),
          labels: inLocale(locale, template.bodyVi, template.bodyEn),
          reasonCode: template.reasonCode,
        }),
      ),
    reasons: isListingReturn
      ? returnReasons.map((reason) => ({
          value: reason,
          label: translator(locale, 'reviews')(`reason.${reason}`),
          toReader: translator(reader, 'reviews')(`to-merchant.${reason}`),
        }))
      : null,
  }
}

function headingOf(reader: Locale, kind: DeskKind, verdict: DeskVerdict): string {
  if (kind === 'LISTING') return translator(reader, 'merchant-home')('listing.returned-title')
  return textFor(reader, 'queue', `decide.heading.${kind}-${verdict}`) ?? ''
}
