import Link from 'next/link'
import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import { linkMerchantAction, refuseLinkAction } from '@/lib/registry/actions/change-registry'
import type { LinkCandidate, UnlinkedMerchant } from '@/lib/registry/queries/links'
import { KeysetLinks } from './keyset-links'

/** Merchants without a producer, each with those that it may be, surest first: to be confirmed or refused one by one. */
export function LinkList({
  locale,
  merchants,
  next,
}: {
  locale: Locale
  merchants: UnlinkedMerchant[]
  next: string | null
}) {
  const t = translator(locale, 'registry-care')
  if (merchants.length === 0) return <EmptyState title={t('links.empty')} />
  return (
    <>
      <ul className="flex flex-col gap-4">
        {merchants.map((merchant) => (
          <li key={merchant.id} className="rounded-xl border border-line bg-sheet p-4">
            <h2 className="flex flex-wrap items-center gap-2 text-lg">
              <Link
                href={pathIn(locale, `/admin/merchants/${merchant.id}`)}
                className="inline-block py-1 text-lam underline-offset-4 hover:underline"
              >
                {merchant.name}
              </Link>
              {merchant.isTrader ? <Badge>{t('links.trader')}</Badge> : null}
            </h2>
            {merchant.ward ? <p className="text-sm text-muted">{wardWords(locale, merchant.ward)}</p> : null}
            {merchant.candidates.length === 0 ? (
              <p className="mt-2 text-sm text-muted">{t('links.noCandidate')}</p>
            ) : (
              <ul className="mt-3 flex flex-col gap-3">
                {merchant.candidates.map((candidate) => (
                  <Candidate key={candidate.id} locale={locale} merchant={merchant} candidate={candidate} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <KeysetLinks locale={locale} next={next ? pathIn(locale, `/admin/registry/links?after=${next}`) : null} />
    </>
  )
}

function Candidate({
  locale,
  merchant,
  candidate,
}: {
  locale: Locale
  merchant: UnlinkedMerchant
  candidate: LinkCandidate
}) {
  const t = translator(locale, 'registry-care')
  const reasons = candidate.reasons.map((reason) => t(`links.reason.${reason}`))
  const names = { merchant: merchant.name, producer: candidate.name }
  const hidden = { id: merchant.id, producerId: candidate.id, locale }
  return (
    <li className="grid items-start gap-3 border-l-4 border-line pl-3 md:grid-cols-[1fr_auto]">
      <div>
        <Link
          href={pathIn(locale, `/admin/registry/producers/${candidate.id}`)}
          className="inline-block py-1 font-semibold text-lam underline underline-offset-4"
        >
          {candidate.name}
        </Link>
        <p className="text-sm text-muted">
          {[candidate.ward && wardWords(locale, candidate.ward), t('links.products', { count: candidate.products })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="mt-1 flex flex-wrap gap-1">
          {reasons.map((reason) => (
            <Badge key={reason} tone="info">
              {reason}
            </Badge>
          ))}
        </p>
      </div>
      <ForWriters area="registry">
        <div className="flex flex-wrap gap-2">
          <FieldsForm
            action={linkMerchantAction}
            hidden={{ ...hidden, reason: t('links.linkReason', { reasons: reasons.join(', ') }) }}
            kind="secondary"
            go={t('links.confirm')}
            named={t('links.confirmOf', names)}
            busy={t('correct.busy')}
          />
          <FieldsForm
            action={refuseLinkAction}
            hidden={{ ...hidden, reason: t('links.refuseReason') }}
            kind="quiet"
            go={t('links.refuse')}
            named={t('links.refuseOf', names)}
            busy={t('change.confirmBusy')}
          />
        </div>
      </ForWriters>
    </li>
  )
}
