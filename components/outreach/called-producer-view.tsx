import type { Route } from 'next'
import Link from 'next/link'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { noteCallAction } from '@/lib/outreach/actions'
import { callsQuery } from '@/lib/outreach/call-address'
import { type CalledProducer, outcomes } from '@/lib/outreach/types'
import { CallForm } from './call-form'
import { CallSaid, Phone } from './call-list-view'

const link = 'inline-flex min-h-11 items-center text-lam underline-offset-4 hover:underline'

/** One producer as whoever calls it needs it: number, missing products, what was said before, and a form for what is said now. */
export function CalledProducerView({
  locale,
  producer,
  mayCall,
}: {
  locale: Locale
  producer: CalledProducer
  mayCall: boolean
}) {
  const t = translator(locale, 'calls')
  const group = producer.products[0]?.groupSlug
  const back = (
    group
      ? `${pathIn(locale, '/admin/targets/calls')}${callsQuery({ groupSlug: group, targetId: null, step: null, wardCode: null, calls: 'all' })}`
      : pathIn(locale, '/admin/targets')
  ) as Route
  return (
    <>
      <BackLink href={back}>{group ? t('filter') : t('back-board')}</BackLink>
      <PageHead
        title={producer.name}
        intro={producer.wardVi ? inLocale(locale, producer.wardVi, producer.wardEn ?? producer.wardVi) : undefined}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-6">
          <Card>
            <h2 className="text-lg">{t('phone')}</h2>
            {producer.phones.length === 0 ? <p className="text-muted">{t('no-phone')}</p> : null}
            <ul>
              {producer.phones.map(({ number, source }) => (
                <li key={number} className="flex flex-wrap items-center gap-x-3 text-lg tabular-nums">
                  <Phone phone={number} none="" />
                  <span className="text-sm text-muted">{t(`phone-of.${source}`)}</span>
                </li>
              ))}
            </ul>
            <h2 className="mt-4 text-lg">{t('merchants')}</h2>
            {producer.merchants.length === 0 ? <p className="text-muted">{t('no-merchants')}</p> : null}
            <ul>
              {producer.merchants.map((merchant) => (
                <li key={merchant.id}>
                  <Link href={pathIn(locale, `/admin/merchants/${merchant.id}`)} prefetch={false} className={link}>
                    {merchant.name}
                  </Link>{' '}
                  <span className="text-sm text-muted">
                    {t(merchant.isActive ? 'merchant-active' : 'merchant-waiting')}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
          <Card>
            <h2 className="text-lg">{t('missing-products')}</h2>
            {producer.products.length === 0 ? <p className="mt-2 text-muted">{t('nothing-missing')}</p> : null}
            <ul className="divide-y divide-line">
              {producer.products.map((product) => (
                <li key={product.id} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
                  <Link
                    href={pathIn(locale, `/admin/registry/products/${product.id}`)}
                    prefetch={false}
                    className={link}
                  >
                    {product.name}
                  </Link>
                  <span className="text-sm text-muted">{t(`step.${product.step}`)}</span>
                </li>
              ))}
            </ul>
          </Card>
          <Card>
            <h2 className="text-lg">{t('history')}</h2>
            {producer.notes.length === 0 ? <p className="mt-2 text-muted">{t('no-history')}</p> : null}
            <ol className="divide-y divide-line">
              {producer.notes.map((note) => (
                <li key={note.id} className="py-3">
                  <CallSaid locale={locale} call={note} />
                </li>
              ))}
            </ol>
          </Card>
        </div>
        {mayCall ? (
          <Card>
            <h2 className="mb-3 text-lg">{t('note.title')}</h2>
            <CallForm
              action={noteCallAction.bind(null, locale, producer.id)}
              outcomes={[
                { value: '', label: t('note.choose') },
                ...outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) })),
              ]}
              words={{
                outcome: t('note.outcome'),
                words: t('note.words'),
                hint: t('note.words-hint'),
                again: t('note.again'),
                save: t('note.save'),
                busy: t('note.busy'),
              }}
            />
          </Card>
        ) : null}
      </div>
    </>
  )
}
